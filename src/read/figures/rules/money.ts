import type { FigureRule } from "../scene.ts"

/** Sums that nobody promised: prices, losses, profits. */
export const money: FigureRule = {
  id: "figure/money",
  reads: "A sum of money that is no commitment.",
  take({ quantity }) {
    if (quantity.currency === undefined || quantity.restates !== undefined) return undefined
    return { span: quantity.span }
  },
  examples: [
    ["The flood caused {$20 million} of damage.", {}],
    ["Japan pledged $20 million in aid to Kenya."],
    ["The flood caused damage."],
  ],
}
