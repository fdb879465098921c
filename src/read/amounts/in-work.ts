import type { Measured } from "./scene.ts"

/** An amount on its way to a quantity: as measured, and the rule that measured it. */
export interface AmountInWork extends Measured {
  readonly rule: string
  /** The other end where it is a range, the earlier side where it is a change. */
  readonly other?: { readonly value: string; readonly as: "low" | "from" }
}
