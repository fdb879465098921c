import { localReader } from "./app/local-reader.ts"
import type { Reading } from "./model/reading.ts"
import type { Told } from "./model/report.ts"

/** Puts one report on record: who said what, who met whom, who promised what, and what is doubtful. */
export const read = (text: string, told?: Told): Reading => localReader().read(text, told)

export { createReader, type Knowledge, type Reader } from "./app/reader.ts"
export { cameoOf } from "./model/cameo.ts"
export type * from "./model/date-mention.ts"
export type * from "./model/day.ts"
export type * from "./model/entry.ts"
export type * from "./model/finding.ts"
export type * from "./model/known.ts"
export type * from "./model/party.ts"
export type * from "./model/quantity.ts"
export type * from "./model/reading.ts"
export type * from "./model/report.ts"
export type * from "./model/span.ts"
