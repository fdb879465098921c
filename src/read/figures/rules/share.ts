import { measured } from "../measured.ts"
import type { FigureRule, Scene } from "../scene.ts"

const verbal = new Set(["VERB", "AUX"])

/** "21 percent were", "26 percent who": people or things that the words before have named. */
function goesOn({ sentence, last }: Scene): boolean {
  const next = sentence.tokens[last + 1]
  return next !== undefined && (verbal.has(next.pos) || next.lower === "who")
}

/** Percentages. */
export const share: FigureRule = {
  id: "figure/share",
  reads: "A percentage, with what it is of where the words tell: “30 percent of households”.",
  take(scene) {
    const { unit } = scene.quantity
    if (unit !== "percent" && unit !== "percentage point") return undefined
    const read = measured(scene)
    if (read !== undefined) return read
    // "some 21 percent were": of whom the share before was told; a bare share is nobody's.
    const of = goesOn(scene) ? scene.before?.of : undefined
    return of && { span: scene.quantity.span, of }
  },
  examples: [
    ["{Some 30 percent of households} lost power.", { of: "households" }],
    ["Inflation fell to {3.2%}.", { of: "Inflation" }],
    ["They demand a {pay rise of 12 per cent}.", { of: "pay rise" }],
    ["The number of pay rises fell."],
    ["A large share of households lost power."],
    ["Some 30 households lost power."],
    ["It stood at 30 percent in May."],
  ],
}
