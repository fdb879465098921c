import { hull } from "../../../model/span.ts"
import { nounAfter } from "../noun-after.ts"
import type { FigureRule } from "../scene.ts"

/** Percentages. */
export const share: FigureRule = {
  id: "figure/share",
  reads: "A percentage, with what it is of where the words tell: “30 percent of households”.",
  take({ quantity, sentence, last }) {
    if (quantity.unit !== "percent" && quantity.unit !== "percentage point") return undefined
    const of = sentence.tokens[last + 1]?.lower === "of" ? nounAfter(sentence, last + 2) : undefined
    return of ? { span: hull(quantity.span, of), of } : { span: quantity.span }
  },
  examples: [
    ["{Some 30 percent of households} lost power.", { of: "households" }],
    ["Inflation fell to {3.2%}.", {}],
    ["A large share of households lost power."],
    ["Some 30 households lost power."],
  ],
}
