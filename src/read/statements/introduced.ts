import { wordSet } from "../../lexicon/lexicon.ts"
import { mediaOfSpeech } from "../../lexicon/media-of-speech.ts"
import { speechNouns } from "../../lexicon/speech-nouns.ts"
import { clauseOf } from "../../parse/clause.ts"
import type { Token } from "../../parse/sentence.ts"
import type { Rule } from "../rule.ts"
import { type Candidate, withoutVerb } from "./candidate.ts"
import { isMark, quotationAt, trimmed, wholeOf } from "./edges.ts"
import { makerBefore } from "./maker.ts"
import type { Quotation } from "./quotations.ts"
import { isQuoted, type Line, type Scene } from "./scene.ts"
import { phraseOf } from "./speaker.ts"
import type { Speaker } from "./speaker-phrase.ts"

export const introducedQuotation: Rule = {
  id: "statement/introduced-quotation",
  reads: "Somebody's statement, message or remark, a colon, and its words in quotation marks.",
  examples: [
    [
      "Anna Schmidt issued the following {statement:\n\n“The bridge will open in May.”}",
      { content: "The bridge will open in May", form: "direct" },
    ],
    [
      "From {Anna Schmidt's letter: “The bridge will open in May.”}",
      { content: "The bridge will open in May" },
    ],
    ["The bridge has a name: “The Crossing.”"],
    ["Anna Schmidt read the letter:\n\nThe bridge will open in May."],
  ],
}

/** The quotation after a colon that no verb of speech leads to, but a noun of speaking. */
export function introducedIn(
  scene: Scene,
  line: Line,
  read: readonly Candidate[],
): readonly Candidate[] {
  const { tokens } = line.sentence
  return tokens.flatMap((colon, at): Candidate[] => {
    if (!isMark(colon, ":") || isQuoted(line, colon) || at < 3) return []
    const quotation = quotationAfter(scene, line, at)
    const noun = tokens.slice(Math.max(0, at - 4), at).findLast(({ lemma }) => isWords(lemma))
    if (quotation === undefined || noun === undefined || isRead(read, quotation)) return []
    const speaker = makerBefore(line, noun) ?? issuerOf(line, noun)
    const content = wholeOf(scene, quotation).flatMap(
      ({ inner }) => trimmed(scene.text, inner) ?? [],
    )
    if (speaker === undefined || content.length === 0) return []
    return [
      {
        rule: introducedQuotation.id,
        line,
        cue: { start: noun.start, end: noun.end },
        ...withoutVerb,
        speaker,
        content,
        confidence: "medium",
        trails: false,
        tail: { from: noun.index + 1, to: at },
      },
    ]
  })
}

const isWords = (lemma: string): boolean => mediaOfSpeech.has(lemma) || speechNouns.has(lemma)

/** Has an earlier rule read these words? */
export const isRead = (read: readonly Candidate[], { inner }: Quotation): boolean =>
  read.some(({ content }) =>
    content.some(({ start, end }) => start < inner.end && end > inner.start),
  )

/** The quotation that opens right behind the colon, in the same sentence or the next. */
export function quotationAfter(scene: Scene, line: Line, colon: number): Quotation | undefined {
  if (colon < line.sentence.tokens.length - 1) return quotationAt(line, colon + 1)
  return scene.lines[line.at + 1]?.quotationOf[0]
}

const issuing = wordSet("issue release make post publish send give share put deliver read")

/** "Ann Lee issued the following statement": who issued it. */
function issuerOf(line: Line, noun: Token): Speaker | undefined {
  const verb = line.sentence.tokens
    .slice(0, noun.index)
    .findLast(({ pos, lemma }) => pos === "VERB" && issuing.has(lemma))
  if (verb === undefined) return undefined
  const { subject, passive } = clauseOf(line.sentence, verb)
  return subject === undefined || passive ? undefined : phraseOf(line, subject, verb, false)
}
