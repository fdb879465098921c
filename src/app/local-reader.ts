import { existsSync, readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import type { Rates } from "../model/rates.ts"
import { ratesOf } from "./rates.ts"
import { createReader, type Reader } from "./reader.ts"

const dataFile = (name: string): URL => new URL(`../../data/${name}`, import.meta.url)

let reader: Reader | undefined

/** The reader with the weights and rates that come with the package, loaded once on first use. */
export function localReader(): Reader {
  reader ??= createReader({ weights: parserWeights(), rates: referenceRates() })
  return reader
}

let rates: Rates | undefined

/** The monthly reference rates that come with the package, loaded once on first use. */
export function referenceRates(): Rates {
  rates ??= loadRates()
  return rates
}

function loadRates(): Rates {
  const file = dataFile("rates.tsv")
  return ratesOf(existsSync(file) ? readFileSync(file, "utf8") : "")
}

/** The unzipped weights of the parser that comes with the package. */
export function parserWeights(): Uint8Array {
  const file = dataFile("parser.bin.gz")
  return existsSync(file) ? gunzipSync(readFileSync(file)) : new Uint8Array()
}
