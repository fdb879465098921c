import { type CurrencyWords, currencies } from "../../lexicon/currencies.ts"
import type { Known } from "../../model/known.ts"
import type { Report } from "../../model/report.ts"
import { type HomeMention, homesNamed, nearestTo } from "./home-words.ts"

const byName: ReadonlyMap<string, readonly CurrencyWords[]> = new Map([
  ...Map.groupBy(currencies, ({ name }) => name),
  // English calls all of these crowns.
  ["crown", currencies.filter(({ name }) => /^(?:krona|krone|koruna|kroon)$/u.test(name))],
])

/** Agencies and papers that mean American dollars wherever they write from. */
const worldwide = /Reuters|\bAP\b|Associated Press|\bAFP\b|Bloomberg|\bBBC\b|\bCNN\b|Al Jazeera/u

/** Papers of countries with a dollar of their own, by name or by the end of their address. */
const papers: readonly (readonly [RegExp, string])[] = [
  [/\.au$|Sydney Morning Herald|\bThe Age\b|Australian/u, "AU"],
  [/\.ca$|\bCBC\b|Globe and Mail|Toronto Star|National Post|Canadian/u, "CA"],
  [/\.nz$|\bNZ Herald|\bRNZ\b/u, "NZ"],
  [/\.sg$|Straits Times|straitstimes|Channel NewsAsia|channelnewsasia/u, "SG"],
  [/\.hk$|\bRTHK\b|South China Morning Post|scmp\.com$/u, "HK"],
  [/\.tw$|Taipei Times|Focus Taiwan/u, "TW"],
]

/**
 * Says which currency a shared name or a code stands for at a place in the report: its own code,
 * the adjective before it, the country that the report is from or names nearest, or a named default.
 */
export function currencyIn(
  report: Report,
): (name: string, whose: string | undefined, at: number) => Known<string> {
  const named = new Map<string, readonly HomeMention[]>()
  let dollar: Known<string> | undefined
  return (written, whose, at) => {
    // "CFA francs" are of two central banks.
    const name = whose === "cfa" ? "cfa" : written
    const candidates = byName.get(name) ?? []
    const [first] = candidates
    if (first === undefined) return { value: name, known: "stated" }
    const owned = whose && candidates.find((each) => each.whose.includes(whose))
    if (owned) return { value: owned.code, known: "stated" }
    if (candidates.length === 1) return { value: first.code, known: "stated" }
    if (name === "dollar") {
      dollar ??= localDollar(report, candidates)
      return dollar
    }
    const homes = named.get(name) ?? homesNamed(report.text, candidates)
    named.set(name, homes)
    return nearHome(report, name, candidates, nearestTo(homes, at))
  }
}

const american: Known<string> = {
  value: "USD",
  known: "assumed",
  by: "a dollar of no named country is taken as the United States dollar",
}

/** The dollar of the paper's country; American where the paper is of the world or unknown. */
function localDollar(report: Report, dollars: readonly CurrencyWords[]): Known<string> {
  const from = [report.outlet ?? "", report.url?.split("/")[2] ?? ""]
  if (from.some((name) => worldwide.test(name)) || worldwide.test(report.text.slice(0, 200)))
    return american
  const paper = papers.find(([pattern]) => from.some((name) => pattern.test(name)))?.[1]
  const country = paper ?? report.dateline?.country
  const local = dollars.find((each) => each.country === country)
  if (local === undefined || local.code === "USD") return american
  // A report that writes "A$" or "AUD" for its own dollar means the American one by a bare "$".
  const own = new RegExp(
    `(?:\\b${local.code}|\\b${local.code.charAt(0)}|\\b${country})\\$|\\b${local.code}\\b`,
    "u",
  )
  if (own.test(report.text)) return american
  return { value: local.code, known: "assumed", by: `the report is from ${country}` }
}

/** The currency of the country named nearest or the report's own; else the first of the name. */
function nearHome(
  report: Report,
  name: string,
  candidates: readonly CurrencyWords[],
  nearest: HomeMention | undefined,
): Known<string> {
  const country = report.dateline?.country
  const home = candidates.find((each) => each.country !== undefined && each.country === country)
  if (nearest !== undefined) {
    const by = `the country named nearest is ${nearest.country}`
    return { value: nearest.code, known: "assumed", by }
  }
  if (home) return { value: home.code, known: "assumed", by: `the report is from ${home.country}` }
  const value = candidates[0]?.code ?? name
  return { value, known: "assumed", by: `a ${name} of no named country is taken as ${value}` }
}
