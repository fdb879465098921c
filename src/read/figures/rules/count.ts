import { countedStates, definiteWords, idleNouns } from "../../../lexicon/figure-words.ts"
import { hull, type Span } from "../../../model/span.ts"
import { nounAfter } from "../noun-after.ts"
import type { FigureRule, Scene } from "../scene.ts"

const numeral = new Set(["NUM", "SYM"])

/** The first token after the number itself: the noun that "31" of "31 NATO allies" counts. */
function afterNumber({ sentence, first, last }: Scene): number {
  let at = last
  while (at > first && !numeral.has(sentence.tokens[at]?.pos ?? "")) at--
  return numeral.has(sentence.tokens[at]?.pos ?? "") ? at + 1 : last + 1
}

/** "45 dead": people counted by what became of them. */
function stateAt({ sentence }: Scene, at: number): Span | undefined {
  const token = sentence.tokens[at]
  return token && countedStates.has(token.lower)
    ? { start: token.start, end: token.end }
    : undefined
}

const isSmall = (value: string | undefined): boolean => value === "1" || value === "0"

/** People or things counted. */
export const count: FigureRule = {
  id: "figure/count",
  reads: "A number of people or things: “more than 50 nations”.",
  take(scene) {
    const { quantity, sentence, first } = scene
    if (quantity.rule !== "amount/count" && quantity.unit !== undefined) return undefined
    if (isSmall(quantity.value)) return undefined
    const before = sentence.tokens[first - 1]
    // "the two leaders" are people spoken of before, and no news; "the 31 allies" are a figure.
    if (before && definiteWords.has(before.lower) && Number(quantity.value) < 10) return undefined
    const start = afterNumber(scene)
    const of = nounAfter(sentence, start) ?? stateAt(scene, start)
    if (of === undefined || sentence.tokens[start]?.start !== of.start) return undefined
    const words = scene.text.slice(of.start, of.end).toLowerCase().split(/\s+/u)
    const noun = words.at(-1) ?? ""
    if (idleNouns.has(noun) || idleNouns.has(noun.replace(/s$/u, ""))) return undefined
    return { span: hull(quantity.span, of), of }
  },
  examples: [
    ["{More than 50 nations} back the plan.", { of: "nations" }],
    ["The blast left {12 wounded}.", { of: "wounded" }],
    ["The two leaders spoke about trade."],
    ["They met on 12 May."],
  ],
}
