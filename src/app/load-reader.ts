import { ratesOf } from "./rates.ts"
import { createReader, type Reader } from "./reader.ts"

/** Where a page has the two files of the package's `data` folder, or their bytes. */
export interface ReaderFiles {
  /** `parser.bin.gz`, zipped or not. */
  readonly weights: URL | string | Uint8Array
  /** `rates.tsv`; without it printed conversions are held against each other only. */
  readonly rates?: URL | string | Uint8Array
}

/** The reader for a browser: fetches and unzips its files once, then needs no network. */
export async function loadReader({ weights, rates }: ReaderFiles): Promise<Reader> {
  const table = rates === undefined ? "" : new TextDecoder().decode(await bytesOf(rates))
  return createReader({ weights: await unzipped(await bytesOf(weights)), rates: ratesOf(table) })
}

async function bytesOf(file: URL | string | Uint8Array): Promise<Uint8Array> {
  if (file instanceof Uint8Array) return file
  const response = await fetch(file)
  if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`)
  return new Uint8Array(await response.arrayBuffer())
}

/** Gzip undone where there is any: some servers hand out a `.gz` file unzipped. */
async function unzipped(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const zipped = new Blob([new Uint8Array(bytes)]).stream()
  const plain = zipped.pipeThrough(new DecompressionStream("gzip"))
  return new Uint8Array(await new Response(plain).arrayBuffer())
}
