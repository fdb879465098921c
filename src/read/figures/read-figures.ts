import type { Figure } from "../../model/entry.ts"
import type { Quantity } from "../../model/quantity.ts"
import { covers, overlaps } from "../../model/span.ts"
import type { Draft, Stage } from "../draft.ts"
import { entryId } from "../entry-id.ts"
import { datesIn, mentionsIn, quantitiesIn } from "../look-up.ts"
import { stretchAt } from "../stretch.ts"
import { rules } from "./rules.ts"
import type { Scene } from "./scene.ts"

/** Reads counts and measures that no other entry holds. */
export const readFigures: Stage = (draft) => {
  const taken = takenIn(draft)
  const figures: Figure[] = []
  for (const [index, sentence] of draft.sentences.entries()) {
    let before: Figure | undefined
    for (const quantity of quantitiesIn(draft, sentence)) {
      if (taken.places.has(quantity.span.start) || taken.sums.has(sumOf(quantity))) continue
      if (isInNameOrDate(draft, index, quantity)) continue
      const at = stretchAt(sentence, quantity.span)
      const figure =
        at && figureOf(draft, { text: draft.report.text, sentence, quantity, before, ...at })
      if (figure) figures.push(figure)
      before = figure ?? before
    }
  }
  return figures.length === 0 ? draft : { ...draft, entries: [...draft.entries, ...figures] }
}

/** What commitments hold: where their amounts begin and which sums they are. */
interface Taken {
  readonly places: ReadonlySet<number>
  readonly sums: ReadonlySet<string>
}

const sumOf = ({ currency, value, vague }: Quantity): string =>
  currency === undefined ? "" : `${currency} ${value ?? vague}`

/** A sum promised in the lead and told again in the headline is a commitment, not a figure. */
function takenIn(draft: Draft): Taken {
  const places = new Set<number>()
  const sums = new Set<string>()
  for (const entry of draft.entries) {
    if (entry.kind !== "commitment") continue
    // "sent 14 tanks": how many is part of what is supplied.
    for (const supply of entry.supplies) {
      for (const { span } of quantitiesIn(draft, supply)) places.add(span.start)
    }
    for (const money of [entry.amount, ...entry.alsoStated]) {
      if (money === null) continue
      places.add(money.span.start)
      sums.add(sumOf(money))
    }
  }
  return { places, sums }
}

/** "Channel 4 News", "the G7", "28 September": numbers that count nothing. */
function isInNameOrDate(draft: Draft, index: number, { span }: Quantity): boolean {
  const sentence = draft.sentences[index]
  if (sentence && datesIn(draft, sentence).some((date) => overlaps(date.span, span))) return true
  return mentionsIn(draft, index).some(
    (mention) => mention.form === "name" && mention.start < span.start && covers(mention, span),
  )
}

function figureOf(draft: Draft, scene: Scene): Figure | undefined {
  for (const rule of rules) {
    const read = rule.take(scene)
    if (read === undefined) continue
    const { start, end } = scene.sentence
    return {
      kind: "figure",
      id: entryId(draft, "figure", read.span, scene.quantity.span.start),
      span: read.span,
      sentence: { start, end },
      rule: rule.id,
      via: [],
      modality: "asserted",
      confidence: rule.id === "figure/money" ? "medium" : "high",
      quantity: scene.quantity,
      ...(read.of && { of: read.of }),
    }
  }
  return undefined
}
