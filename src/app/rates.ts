import type { Rates } from "../model/rates.ts"

/** Reads `data/rates.tsv`: a row a month, a column a currency, units for one euro. */
export function ratesOf(tsv: string): Rates {
  const lines = tsv.split("\n").filter((line) => line !== "" && !line.startsWith("#"))
  const codes = lines[0]?.split("\t") ?? []
  const months = new Map(
    lines.slice(1).map((line): [string, ReadonlyMap<string, string>] => {
      const cells = line.split("\t")
      const rates = codes.map((code, at): [string, string] => [code, cells[at] ?? ""])
      return [cells[0] ?? "", new Map(rates.slice(1).filter(([, rate]) => rate !== ""))]
    }),
  )
  return {
    perEuro: (currency, month) => (currency === "EUR" ? "1" : months.get(month)?.get(currency)),
  }
}
