import type { Period } from "../../../model/day.ts"
import type { Known } from "../../../model/known.ts"
import type { Sentence } from "../../../parse/sentence.ts"
import type { Draft } from "../../draft.ts"
import { datesIn } from "../../look-up.ts"
import type { Promised } from "../promised.ts"
import { classOf, papersIn } from "./paper.ts"

/** How many sentences behind an order its delivery may be told. */
const reach = 3

const delivering = /^(?:deliver(?:y|ies|ed)|handovers?)$/u

/**
 * When what was ordered is delivered, or how long a framework runs, where a sentence behind tells:
 * "Deliveries are scheduled for 2025 and 2026.", "The agreement runs until 2029."
 */
export function deliveryOf(draft: Draft, promised: Promised): Known<Period> | undefined {
  const kind = classOf(promised.instrument)
  if (kind === undefined) return undefined
  const block = draft.blockOf[promised.index]
  for (let index = promised.index; index <= promised.index + reach; index++) {
    const sentence = draft.sentences[index]
    if (sentence === undefined || draft.blockOf[index] !== block) break
    const tells = kind === "framework" ? runs(sentence) : isDelivered(sentence)
    const period = tells ? periodIn(draft, sentence) : undefined
    if (period !== undefined) return period
    // Another order is told: what follows is delivered of that.
    if (index > promised.index && kind === "order" && isOfAnother(sentence)) break
  }
  return undefined
}

/** "Deliveries will begin in …", "The trucks are to be delivered by …". */
const isDelivered = (sentence: Sentence): boolean =>
  sentence.tokens.slice(0, 12).some(({ lower }) => delivering.test(lower)) &&
  !papersIn(sentence).some(({ class: kind }) => kind === "framework")

/** "The agreement runs until 2029." */
const runs = ({ tokens }: Sentence): boolean =>
  tokens.some(
    ({ lower }, at) =>
      /^runs?$/u.test(lower) && /^(?:until|till|to|through)$/u.test(tokens[at + 1]?.lower ?? ""),
  )

const isOfAnother = (sentence: Sentence): boolean =>
  papersIn(sentence).some(({ class: kind, isVolume }) => kind === "framework" && !isVolume)

/** From the first of the sentence's times to its last: "between 2025 and 2027". */
function periodIn(draft: Draft, sentence: Sentence): Known<Period> | undefined {
  const dates = datesIn(draft, sentence).filter(({ type, period }) => type === "DATE" && period)
  const [first, last] = [dates[0], dates.at(-1)]
  if (first?.period === undefined || last?.period === undefined) return undefined
  if (first === last) return { value: first.period, known: first.known }
  if (first.period.start > last.period.end) return undefined
  const value = {
    start: first.period.start,
    end: last.period.end,
    value: `${first.value}/${last.value}`,
  }
  return { value, known: first.known }
}
