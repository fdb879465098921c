import { ordinals } from "../lexicon/number-words.ts"
import type { Commitment } from "../model/entry.ts"
import type { Compared } from "../model/judgement.ts"
import type { Subject } from "./subject.ts"
import { compared } from "./weigh.ts"

/** Orders by their number, frameworks by the month they were signed in and the year they end. */
export function comparedContracts(
  a: Subject<Commitment>,
  b: Subject<Commitment>,
): readonly Compared[] {
  return [...comparedNumbers(a, b), ...comparedFrameworks(a.entry, b.entry)]
}

const numbered =
  /\b(?<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s+(?:firm\s+|large\s+|major\s+)?(?:order|call-?\s?off|tranche|drawdown|instal+ment|delivery|package)/giu

/** How far before an order's sum the report may say which order it is. */
const reach = 400

/** "the second call-off" of the framework, in the words that tell of the order or just before. */
function numberOf({ entry, report }: Subject<Commitment>): number | undefined {
  const isPart = entry.stage === "ordered" || /order|tranche|drawdown/u.test(entry.instrument ?? "")
  if (!isPart) return undefined
  const before = report.text.slice(Math.max(0, entry.span.start - reach), entry.span.end)
  const matches = [...before.matchAll(numbered)]
  return ordinals.get(matches.at(-1)?.groups?.["ordinal"]?.toLowerCase() ?? "")
}

function comparedNumbers(a: Subject<Commitment>, b: Subject<Commitment>): readonly Compared[] {
  const [left, right] = [numberOf(a), numberOf(b)]
  if (left === undefined || right === undefined) return []
  const words = [`no. ${left}`, `no. ${right}`] as const
  return left === right
    ? [compared("number of the order", ...words, 1)]
    : [compared("another order", ...words, -3)]
}

/** Two sides seldom sign two frameworks in a month, or two that end in one year. */
function comparedFrameworks(a: Commitment, b: Commitment): readonly Compared[] {
  if (a.instrument !== "framework contract" || b.instrument !== "framework contract") return []
  const [left, right] = [monthOf(a), monthOf(b)]
  if (left !== undefined && left === right) return [compared("signed in the month", left, right, 2)]
  const [one, other] = [a.period?.value.value, b.period?.value.value]
  if (one === undefined || other === undefined || one !== other) return []
  return [compared("runs until", one, other, 1)]
}

const monthOf = ({ on }: Commitment): string | undefined => {
  const value = on?.value.value ?? ""
  return /^\d{4}-\d\d/u.test(value) ? value.slice(0, 7) : undefined
}
