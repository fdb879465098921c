import { type CurrencyWords, currencies } from "../../lexicon/currencies.ts"
import type { Known } from "../../model/known.ts"
import type { Report } from "../../model/report.ts"
import { currencyCodes } from "./currency-codes.ts"

const byName: ReadonlyMap<string, readonly CurrencyWords[]> = Map.groupBy(
  currencies,
  ({ name }) => name,
)

/** "Crowns" in English stand for all of these. */
const crowns = ["krona", "krone", "koruna"].flatMap((name) => byName.get(name) ?? [])

const endings: readonly (readonly [RegExp, string])[] = [
  [/\.au\b|\bABC News Australia|Sydney Morning Herald|The Age\b/u, "AU"],
  [/\.ca\b|\bCBC\b|Globe and Mail|Toronto Star|National Post/u, "CA"],
  [/\.nz\b|\bNZ Herald|\bRNZ\b|Stuff\.co/u, "NZ"],
  [/\.sg\b|Straits Times|Channel NewsAsia/u, "SG"],
  [/\.hk\b|\bRTHK\b|South China Morning Post/u, "HK"],
  [/\.tw\b|Taipei Times|Focus Taiwan/u, "TW"],
]

/** Agencies and papers that mean American dollars wherever they write from. */
const worldwide = /Reuters|\bAP\b|Associated Press|\bAFP\b|Bloomberg|\bBBC\b|\bCNN\b|Al Jazeera/u

/**
 * Says which currency a shared name or a code stands for in this report: its own code, the
 * adjective before it, the country that the report is from or speaks of, or a named default.
 */
export function currencyIn(report: Report): (name: string, whose?: string) => Known<string> {
  const known = new Map<string, Known<string>>()
  return (name, whose) => {
    const key = `${name} ${whose ?? ""}`
    const found = known.get(key) ?? currencyOf(report, name, whose)
    known.set(key, found)
    return found
  }
}

function currencyOf(report: Report, name: string, whose: string | undefined): Known<string> {
  if (currencyCodes.has(name)) return { value: name, known: "stated" }
  const candidates = name === "crown" ? crowns : (byName.get(name) ?? [])
  const owned = whose && candidates.find((each) => each.whose.includes(whose))
  if (owned) return { value: owned.code, known: "stated" }
  const [first] = candidates
  if (first === undefined) return { value: name.toUpperCase(), known: "stated" }
  if (candidates.length === 1) return { value: first.code, known: "stated" }
  return name === "dollar" ? localDollar(report, candidates) : ofCountry(report, name, candidates)
}

/** The dollar of the paper's country; American where the paper is of the world or unknown. */
function localDollar(report: Report, dollars: readonly CurrencyWords[]): Known<string> {
  const from = `${report.outlet ?? ""} ${report.url?.split("/")[2] ?? ""}`
  const american = {
    value: "USD",
    known: "assumed",
    by: "a dollar of no named country is taken as the United States dollar",
  } as const
  if (worldwide.test(from) || worldwide.test(report.text.slice(0, 200))) return american
  const country = endings.find(([pattern]) => pattern.test(from))?.[1] ?? report.dateline?.country
  const local = dollars.find((each) => each.country === country)
  if (local === undefined || local.code === "USD") return american
  // A report that writes "A$" for its own dollar means the American one by a bare "$".
  if (
    new RegExp(`\\b${local.code.slice(0, 2)}?\\$|${local.code}`, "u").test(report.text) ||
    new RegExp(`\\b${local.code.charAt(0)}\\$`, "u").test(report.text)
  )
    return american
  return { value: local.code, known: "assumed", by: `the report is from ${local.country}` }
}

/** The candidate whose country the report is from or names most often; else the first. */
function ofCountry(
  report: Report,
  name: string,
  candidates: readonly CurrencyWords[],
): Known<string> {
  const home = candidates.find(({ country }) => country && country === report.dateline?.country)
  if (home) return { value: home.code, known: "assumed", by: `the report is from ${home.country}` }
  let best: CurrencyWords | undefined
  let most = 0
  for (const candidate of candidates) {
    const times = timesNamed(report.text, candidate)
    if (times > most) {
      best = candidate
      most = times
    }
  }
  if (best)
    return { value: best.code, known: "assumed", by: `the report speaks of ${best.country}` }
  const [first] = candidates
  const by = `a ${name} of no named country is taken as ${first?.code}`
  return { value: first?.code ?? name, known: "assumed", by }
}

/** How often the text says the adjective or the code: "Norwegian", "NOK". */
function timesNamed(text: string, { whose, code }: CurrencyWords): number {
  const words = [...whose.filter((word) => word.length > 3).map(capital), code]
  const stems = words.map((word) => word.replace(/(?:ian|ish|i)$/u, "")).join("|")
  return [...text.matchAll(new RegExp(`\\b(?:${stems})`, "gu"))].length
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
