import type { Quantity } from "../../model/quantity.ts"

/** What stands between an amount and the same in another currency or unit. */
const opening =
  /^\s?[([]\s?(?:or |about |around |roughly |approximately |some |nearly |equivalent to |approx\.? |i\.e\.? |=\s?)?$/u
/** "a fine of $5,000 or 6,000 euros" is a choice: without a comma only "or about" restates. */
const orElse =
  /^(?:, or (?:about |around |roughly |approximately |some |nearly )?| or (?:about |around |roughly |approximately ))$/u
const further = /^(?:,|;| or| ?\/)\s?(?:about |or )?$/u

/** Ties "(USD 2.53 billion)" to the "2.4 billion euros" before it. */
export function tieRestated(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const tied = [...quantities]
  let first: Quantity | undefined // the amount that an open bracket restates
  let pair: { stated: Quantity; restated: Quantity } | undefined
  for (const [at, quantity] of tied.entries()) {
    let before = tied[at - 1]
    if (before === undefined || isTail(text, tied[at - 2], before)) continue
    const between = text.slice(before.span.end, quantity.span.start)
    if (pair && between.length < 24 && opening.test(between) && isBare(before)) {
      before = sharing(before, quantity, pair)
      tied[at - 1] = before
    }
    const restated = restatedBy(between, before, first) ?? inOneBracket(text, before, quantity)
    first = restated !== undefined && canRestate(restated, quantity) ? restated : undefined
    if (first === undefined) continue
    tied[at] = { ...quantity, restates: first.span }
    pair = { stated: first, restated: quantity }
  }
  return tied
}

function restatedBy(
  between: string,
  before: Quantity,
  first: Quantity | undefined,
): Quantity | undefined {
  if (between.length < 24 && (opening.test(between) || orElse.test(between))) return before
  return first !== undefined && further.test(between) ? first : undefined
}

/** "a road grant (NOK 352 million; US$33 million)": one sum twice, with no amount before the bracket. */
const inOneBracket = (text: string, a: Quantity, b: Quantity): Quantity | undefined =>
  text.charAt(a.span.start - 1) === "(" &&
  text.charAt(b.span.end) === ")" &&
  /^\s?[;/]\s?$/u.test(text.slice(a.span.end, b.span.start))
    ? a
    : undefined

const isBare = ({ unit, currency, value }: Quantity): boolean =>
  unit === undefined && currency === undefined && value !== undefined

/** "2.4 billion euros ($2.5 billion), with 1 billion ($1.05 billion)": the second is of euros too. */
function sharing(
  bare: Quantity,
  bracketed: Quantity,
  { stated, restated }: { stated: Quantity; restated: Quantity },
): Quantity {
  const { currency } = stated
  if (currency === undefined || restated.currency !== bracketed.currency) return bare
  const by = "as in the converted sum before"
  return { ...bare, currency, currencyKnown: { value: currency, known: "assumed", by } }
}

/** "5 feet 10 inches (1.78 m)": the bracket restates both, which no single quantity holds. */
const isTail = (text: string, first: Quantity | undefined, second: Quantity): boolean =>
  first !== undefined &&
  /^(?:foot|stone|pound|hour)$/u.test(first.unit ?? "") &&
  /^(?:inch|pound|ounce|minute)$/u.test(second.unit ?? "") &&
  /^,? (?:and )?$/u.test(text.slice(first.span.end, second.span.start))

/** One sum in two currencies or one length in two units; never percent of people. */
function canRestate(a: Quantity, b: Quantity): boolean {
  if (a.currency !== undefined || b.currency !== undefined)
    return a.currency !== undefined && b.currency !== undefined && a.currency !== b.currency
  return a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit && alike(a.unit, b.unit)
}

const kinds: readonly (readonly string[])[] = [
  [
    "metre",
    "kilometre",
    "centimetre",
    "millimetre",
    "mile",
    "yard",
    "foot",
    "inch",
    "nautical mile",
  ],
  ["hectare", "acre", "square metre", "square kilometre", "square foot", "square mile"],
  ["gram", "kilogram", "tonne", "ton", "pound", "ounce", "stone"],
  ["litre", "millilitre", "gallon", "pint", "barrel", "cubic metre", "cubic foot"],
  ["celsius", "fahrenheit", "kelvin", "degree"],
  ["kilometre per hour", "mile per hour", "knot", "metre per second"],
]

const alike = (a: string, b: string): boolean =>
  kinds.some((kind) => kind.includes(a) && kind.includes(b))
