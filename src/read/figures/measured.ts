import { changeVerbs, changingVerbs, framingNouns, timeUnits } from "../../lexicon/figure-words.ts"
import { hull, type Span } from "../../model/span.ts"
import { clauseOf } from "../../parse/clause.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import { headOf } from "../../parse/tree.ts"
import { bare, headIn, phraseBefore, phraseFrom, spanOf, stretchAt } from "../stretch.ts"
import { nounAfter } from "./noun-after.ts"
import type { Read, Scene } from "./scene.ts"

/** A sum or share with what it measures; none where no words tell, for "$30,000" alone is no news. */
export const measured = (scene: Scene): Read | undefined =>
  ofAfter(scene) ?? modified(scene) ?? beforeOf(scene) ?? grown(scene) ?? changed(scene)

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

/** "Rents in Prague rose by 9 percent", "The rate is 4 percent": the subject of a verb of size or change. */
function grown(scene: Scene): Read | undefined {
  const { sentence, first, last } = scene
  const head = headIn(sentence, { first, last })
  const above = head && headOf(sentence, head)
  const own = head && clauseOf(sentence, head).subject
  // "is 4 percent": the share itself is what is told of the rate.
  if (own !== undefined && own.index < first) return throughNoun(scene, own)
  if (!above || !changeVerbs.has(above.lemma) || above.index > first) return undefined
  return throughNoun(scene, clauseOf(sentence, above).subject)
}

/** "cut rents by 9 percent", "raised the grant to $5,000": the object of a verb that changes it. */
function changed(scene: Scene): Read | undefined {
  const { sentence, first, last } = scene
  const head = headIn(sentence, { first, last })
  const above = head && changerOf(sentence, head)
  if (!above || above.index > first) return undefined
  if (!changeMarks.has(head && caseWord(sentence, head.index, first))) return undefined
  const { object, passive, subject, complement } = clauseOf(sentence, above)
  // "brings the total spent on radars to": often parsed as a clause that the total is the subject of.
  const spent = complement && clauseOf(sentence, complement).subject
  return throughNoun(scene, passive ? subject : (object ?? spent))
}

/** The verb of changing above a sum, which the parser may have hung on what is changed. */
function changerOf(sentence: Sentence, head: Token): Token | undefined {
  let above = headOf(sentence, head)
  for (let steps = 0; above && steps < 2 && !changingVerbs.has(above.lemma); steps++)
    above = headOf(sentence, above)
  return above && changingVerbs.has(above.lemma) ? above : undefined
}

const changeMarks = new Set<string | undefined>(["by", "to", "from"])

/** The preposition of a sum: "by" of "by another $400". */
const caseWord = (sentence: Sentence, head: number, first: number): string | undefined =>
  sentence.tokens.find(
    ({ relation, head: of, index }) => relation === "case" && of === head && index <= first,
  )?.lower ?? sentence.tokens[first - 1]?.lower

/** "20 percent more than the 10 percent": a share is not what is measured. */
const shares = new Set(["percent", "percentage", "cent", "%"])

/** The phrase of the noun that the words tell the size of. */
function throughNoun(
  { sentence, quantity, first }: Scene,
  noun: Token | undefined,
): Read | undefined {
  const at = noun?.pos === "NOUN" ? phraseBefore(sentence, noun.index) : undefined
  if (!at || !noun || noun.index >= first || shares.has(noun.lemma)) return undefined
  // "the number of people in shelters rose"
  const isOf = framingNouns.has(noun.lemma) && sentence.tokens[at.last + 1]?.lower === "of"
  const more = isOf ? phraseFrom(sentence, at.last + 2) : undefined
  const whole = { first: at.first, last: more?.last ?? at.last }
  return { span: quantity.span, of: spanOf(sentence, bare(sentence, whole)) }
}

const isTime = (text: string, { start, end }: Span): boolean =>
  timeUnits.has((text.slice(start, end).split(/\s/u).at(-1) ?? "").replace(/s$/u, "").toLowerCase())
