import { definiteWords, idleNouns, smallIdleNouns } from "../../../lexicon/figure-words.ts"
import { hull, type Span } from "../../../model/span.ts"
import type { FigureRule, Scene } from "../scene.ts"

/** The noun that is counted: what the quantity's words tell beside the number. */
function countedIn({ sentence, first, last }: Scene): Span | undefined {
  let at = last
  const { tokens } = sentence
  while (at >= first && !numeral.has(sentence.tokens[at]?.pos ?? "")) at--
  // "two more radars", "two or more children", "some 300 other families"
  let start = at + 1
  while (start < last && vague.has(tokens[start]?.lower ?? "")) start++
  const from = sentence.tokens[start]
  const to = sentence.tokens[last]
  return at < last && from && to ? { start: from.start, end: to.end } : undefined
}

const vague = new Set(["more", "other", "further", "additional", "extra", "or", "so", "odd"])
const numeral = new Set(["NUM", "SYM"])
/** One of something, or a time of the day that begins a line: "16.40 Talks resume". */
const isSmall = (value: string | undefined): boolean =>
  value === "1" || value === "0" || (value ?? "").includes(".")

/** People or things counted. */
export const count: FigureRule = {
  id: "figure/count",
  reads: "A number of people or things: “more than 50 nations”.",
  take(scene) {
    const { quantity, sentence, first } = scene
    if (quantity.currency !== undefined) return undefined // "€500m (£460m)": no metres
    if (quantity.rule !== "amount/count" && quantity.unit !== undefined) return undefined
    if (isSmall(quantity.value)) return undefined
    const before = sentence.tokens[first - 1]
    // "the two leaders" are people spoken of before, and no news; "the 31 allies" are a figure.
    // "six of the top 10 companies": how long the list is.
    if (before?.lower === "top") return undefined
    if (before && definiteWords.has(before.lower) && Number(quantity.value) < 10) return undefined
    const of = countedIn(scene)
    if (of === undefined) return undefined
    const words = scene.text.slice(of.start, of.end).toLowerCase().split(/\s+/u)
    // "a 131-page report" tells of the report; "thousands came" counts nobody in particular.
    if (words[0]?.startsWith("-") || words.join(" ") === quantity.vague) return undefined
    const noun = words.at(-1) ?? ""
    const few = Number(quantity.value) < 10
    if (few && smallIdleNouns.has(sentence.tokens[scene.last]?.lemma ?? noun)) return undefined
    if (idleNouns.has(noun) || idleNouns.has(noun.replace(/s$/u, ""))) return undefined
    return { span: hull(quantity.span, of), of }
  },
  examples: [
    ["{More than 50 nations} back the plan.", { of: "nations" }],
    ["The blast killed {12 people}.", { of: "people" }],
    ["The two leaders spoke about trade."],
    ["They met on 12 May."],
    ["She won two games."],
    ["Six of the top 10 companies are Chinese."],
  ],
}
