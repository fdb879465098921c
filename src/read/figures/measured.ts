import { changeVerbs, framingNouns, timeUnits } from "../../lexicon/figure-words.ts"
import { hull, type Span } from "../../model/span.ts"
import { clauseOf } from "../../parse/clause.ts"
import { headOf } from "../../parse/tree.ts"
import { bare, headIn, phraseBefore, phraseFrom, spanOf, stretchAt } from "../stretch.ts"
import { nounAfter } from "./noun-after.ts"
import type { Read, Scene } from "./scene.ts"

/** A sum or share with what it measures, where the words around it tell. */
export const measured = (scene: Scene): Read =>
  ofAfter(scene) ??
  modified(scene) ??
  beforeOf(scene) ??
  grown(scene) ?? { span: scene.quantity.span }

const together = ({ quantity }: Scene, of: Span): Read => ({ span: hull(quantity.span, of), of })

/** "30 percent of households", "$20 million in damage", "€3 million worth of flour". */
function ofAfter(scene: Scene): Read | undefined {
  const { sentence, last } = scene
  const { tokens } = sentence
  const start = tokens[last + 1]?.lower === "worth" ? last + 2 : last + 1
  const link = tokens[start]?.lower
  if (link !== "of" && link !== "in") return undefined
  const of = nounAfter(sentence, start + 1)
  if (of === undefined) return undefined
  // "$20 million in Aalborg", "in the port": where, not what.
  const isPlace = tokens[start + 1]?.pos === "DET" || /^\p{Lu}/u.test(scene.text.slice(of.start))
  if (link === "in" && isPlace) return undefined
  return isTime(scene.text, of) ? undefined : together(scene, of)
}

/** "the 600 million euro framework": by the tree, the noun that the sum stands before. */
function modified(scene: Scene): Read | undefined {
  const { sentence, first, last, text, quantity } = scene
  if (text.charAt(quantity.span.end) !== " ") return undefined
  const of = nounAfter(sentence, last + 1)
  const at = of && stretchAt(sentence, of)
  const head = headIn(sentence, { first, last })?.head
  if (!of || !at || head === undefined || head < at.first || head > at.last) return undefined
  const isFrame = framingNouns.has(sentence.tokens[at.last]?.lemma ?? "")
  return isFrame || isTime(text, of) ? undefined : together(scene, of)
}

/** "revenue of DKK 3.4 billion", "a pay rise of 12 per cent". */
function beforeOf(scene: Scene): Read | undefined {
  const { sentence, first } = scene
  const noun = sentence.tokens[first - 2]
  if (sentence.tokens[first - 1]?.lower !== "of" || noun?.pos !== "NOUN") return undefined
  const at = framingNouns.has(noun.lemma) ? undefined : phraseBefore(sentence, first - 2)
  return at && together(scene, spanOf(sentence, bare(sentence, at)))
}

/** "Rents in Prague rose by 9 percent": the subject of a verb of size or change. */
function grown(scene: Scene): Read | undefined {
  const { sentence, first, last, quantity } = scene
  const head = headIn(sentence, { first, last })
  const above = head && headOf(sentence, head)
  if (!above || !changeVerbs.has(above.lemma) || above.index > first) return undefined
  const { subject } = clauseOf(sentence, above)
  const at = subject?.pos === "NOUN" ? phraseBefore(sentence, subject.index) : undefined
  if (!at || !subject) return undefined
  // "the number of people in shelters rose"
  const isOf = framingNouns.has(subject.lemma) && sentence.tokens[at.last + 1]?.lower === "of"
  const more = isOf ? phraseFrom(sentence, at.last + 2) : undefined
  const whole = { first: at.first, last: more?.last ?? at.last }
  return { span: quantity.span, of: spanOf(sentence, bare(sentence, whole)) }
}

const isTime = (text: string, { start, end }: Span): boolean =>
  timeUnits.has((text.slice(start, end).split(/\s/u).at(-1) ?? "").replace(/s$/u, "").toLowerCase())
