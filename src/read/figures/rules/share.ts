import { measured } from "../measured.ts"
import type { FigureRule } from "../scene.ts"

/** Percentages. */
export const share: FigureRule = {
  id: "figure/share",
  reads: "A percentage, with what it is of where the words tell: “30 percent of households”.",
  take(scene) {
    const { unit } = scene.quantity
    return unit === "percent" || unit === "percentage point" ? measured(scene) : undefined
  },
  examples: [
    ["{Some 30 percent of households} lost power.", { of: "households" }],
    ["Inflation fell to {3.2%}.", { of: "Inflation" }],
    ["They demand a {pay rise of 12 per cent}.", { of: "pay rise" }],
    ["The number of pay rises fell."],
    ["A large share of households lost power."],
    ["Some 30 households lost power."],
  ],
}
