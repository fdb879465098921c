import { readFileSync } from "node:fs"
import { ratesOf } from "../../src/app/rates.ts"
import type { Rates } from "../../src/model/rates.ts"

/** The reference rates that come with the package. */
export const rates = (): Rates =>
  ratesOf(readFileSync(new URL("../../data/rates.tsv", import.meta.url), "utf8"))
