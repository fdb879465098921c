import { measured } from "../measured.ts"
import type { FigureRule } from "../scene.ts"

/** Sums that nobody promised: prices, losses, profits. */
export const money: FigureRule = {
  id: "figure/money",
  reads: "A sum of money that is no commitment.",
  take(scene) {
    const { currency, restates } = scene.quantity
    return currency === undefined || restates !== undefined ? undefined : measured(scene)
  },
  examples: [
    ["The flood caused {$20 million of damage}.", { of: "damage" }],
    ["The firm had {revenue of 3.4 billion euros} in May.", { of: "revenue" }],
    ["The government has no revenue in May."],
    ["Japan pledged $20 million in aid to Kenya."],
    ["The flood caused damage."],
  ],
}
