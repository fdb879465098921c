import { readFileSync, writeFileSync } from "node:fs"

/**
 * Computes `data/rates.tsv`, the reference rates that checks compare printed conversions with: the
 * mean of each month of the European Central Bank's daily euro rates.
 *
 *     npm run rates -- ../shared/gold/checks/eurofxref-hist.csv
 *
 * The daily file is the bank's own: https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip
 */

/** Currencies the bank does not quote, held by their central banks at so many to the dollar. */
const perDollar: Readonly<Record<string, number>> = {
  AED: 3.6725, // Central Bank of the UAE, since November 1997
  BHD: 0.376, // Central Bank of Bahrain, since January 2001 by decree 48
  JOD: 0.709, // Central Bank of Jordan, since October 1995, between 0.708 and 0.710
  OMR: 0.3845, // Central Bank of Oman, since January 1986
  QAR: 3.64, // Qatar Central Bank, since July 2001 by decree 34
  SAR: 3.75, // Saudi Central Bank, since June 1986
}

/** And those held at so many to the euro. */
const perEuro: Readonly<Record<string, number>> = {
  BAM: 1.95583, // Central Bank of Bosnia and Herzegovina, at the German mark's rate since 1999
  XAF: 655.957, // Bank of Central African States, at the French franc's rate since 1999
  XOF: 655.957, // Central Bank of West African States, likewise
}

const head = `# Units of each currency for one euro, mean of the month, six significant digits.
# Source: European Central Bank, euro foreign exchange reference rates, daily, 1999-01-04 on.
# Computed by train/rates.ts. AED, BHD, JOD, OMR, QAR, SAR follow the dollar, BAM, XAF, XOF the euro,
# at the rates their central banks hold; that script names them.
`

/** Sum and number of the daily rates of one currency in one month. */
interface Mean {
  sum: number
  days: number
}

function monthlyMeans(csv: string): Map<string, Map<string, Mean>> {
  const [header = "", ...lines] = csv.trim().split("\n")
  const codes = header.trim().split(",").slice(1)
  const months = new Map<string, Map<string, Mean>>()
  for (const line of lines) {
    const [day = "", ...rates] = line.trim().split(",")
    const month = months.get(day.slice(0, 7)) ?? new Map<string, Mean>()
    months.set(day.slice(0, 7), month)
    for (const [at, code] of codes.entries()) {
      const rate = Number(rates[at])
      if (code === "" || !(rate > 0)) continue // "N/A" before a currency came and after it went
      const mean = month.get(code) ?? { sum: 0, days: 0 }
      month.set(code, { sum: mean.sum + rate, days: mean.days + 1 })
    }
  }
  return months
}

/** The month's rates by code, pegged currencies included, as they are printed. */
function printed(month: ReadonlyMap<string, Mean>): Map<string, string> {
  const dollar = month.get("USD")
  const rates = new Map<string, number>(Object.entries(perEuro))
  for (const [code, { sum, days }] of month) rates.set(code, sum / days)
  if (dollar !== undefined)
    for (const [code, rate] of Object.entries(perDollar))
      rates.set(code, (rate * dollar.sum) / dollar.days)
  return new Map([...rates].map(([code, rate]) => [code, String(Number(rate.toPrecision(6)))]))
}

const [source] = process.argv.slice(2)
if (source === undefined) {
  console.error("usage: npm run rates -- eurofxref-hist.csv")
  process.exit(2)
}
const months = [...monthlyMeans(readFileSync(source, "utf8"))].sort(([a], [b]) => (a < b ? -1 : 1))
const tables = months.map(([month, means]) => [month, printed(means)] as const)
const codes = [...new Set(tables.flatMap(([, rates]) => [...rates.keys()]))].sort()
const rows = tables.map(([month, rates]) => [month, ...codes.map((code) => rates.get(code) ?? "")])
const table = [["month", ...codes], ...rows].map((row) => row.join("\t")).join("\n")
writeFileSync(new URL("../data/rates.tsv", import.meta.url), `${head}${table}\n`)
