import type { Money } from "../../model/quantity.ts"
import type { Draft } from "../draft.ts"
import { partyOf } from "./actor.ts"

/** Countries whose governments write a bare "$" for their own dollar. */
const dollars: Readonly<Record<string, string>> = { CA: "CAD", AU: "AUD", NZ: "NZD" }

/**
 * A bare "$" promised by the Canadian government, in a text of no known outlet or place, is its own
 * dollar: so write its press releases and those who copy them. Says that it is assumed.
 */
export function inOwnDollar(draft: Draft, money: Money, provider: string | null): Money {
  const { outlet, url, dateline } = draft.report
  if (money.currency !== "USD" || money.currencyKnown?.known !== "assumed") return money
  if (outlet !== undefined || url !== undefined || dateline !== undefined) return money
  const country = partyOf(draft, provider)?.country
  const own = country === undefined ? undefined : dollars[country]
  if (own === undefined) return money
  const by = "a bare dollar that a country with a dollar of its own promises is that dollar"
  return { ...money, currency: own, currencyKnown: { value: own, known: "assumed", by } }
}
