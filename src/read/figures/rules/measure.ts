import { timeUnits } from "../../../lexicon/figure-words.ts"
import { hull } from "../../../model/span.ts"
import { nounAfter } from "../noun-after.ts"
import type { FigureRule } from "../scene.ts"

/** A measured amount of something. */
export const measure: FigureRule = {
  id: "figure/measure",
  reads: "So many tonnes, litres or hectares of something.",
  take({ quantity, sentence, last }) {
    const { unit } = quantity
    if (unit === undefined || unit === "percent" || timeUnits.has(unit)) return undefined
    // "three branches of government" are counted, not measured.
    if (quantity.rule !== "amount/measure") return undefined
    // "155-millimetre artillery" is what the guns are, not how much of them there is.
    if (sentence.tokens[last + 1]?.lower !== "of") return undefined
    const of = nounAfter(sentence, last + 2)
    return of && { span: hull(quantity.span, of), of }
  },
  examples: [
    ["Trucks brought {20 tonnes of flour}.", { of: "flour" }],
    ["They asked for 155-millimetre artillery."],
    ["The town is 20 kilometres from the border."],
  ],
}
