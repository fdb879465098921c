import { count } from "./rules/count.ts"
import { measure } from "./rules/measure.ts"
import { money } from "./rules/money.ts"
import { share } from "./rules/share.ts"
import type { FigureRule } from "./scene.ts"

/** The wordings of figures, in the order in which they are tried. */
export const rules: readonly FigureRule[] = [
  money, // first: "20 million dollars" counts no dollars
  share,
  measure, // before counts: "20 tonnes of flour" counts no tonnes
  count,
]
