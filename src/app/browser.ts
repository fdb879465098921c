// The reader for browsers and other places without files: it is handed its weights and rates.

export { loadReader, type ReaderFiles } from "./load-reader.ts"
export { ratesOf } from "./rates.ts"
export { createReader, type Knowledge, type Reader } from "./reader.ts"
