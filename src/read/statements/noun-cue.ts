import { wordSet } from "../../lexicon/lexicon.ts"
import { speechNouns } from "../../lexicon/speech-nouns.ts"
import type { Token } from "../../parse/sentence.ts"
import type { Rule } from "../rule.ts"
import type { Candidate } from "./candidate.ts"
import { clauseEnd } from "./clause-end.ts"
import { startOf, trimmed } from "./edges.ts"
import { cuesIn } from "./find-cues.ts"
import { makerBefore } from "./maker.ts"
import { nounPhraseFrom } from "./noun-phrase.ts"
import { isQuoted, type Line, type Scene } from "./scene.ts"
import type { Speaker } from "./speaker-phrase.ts"

export const nounCue: Rule = {
  id: "statement/noun-cue",
  reads: "A noun of speech with its speaker and a “that” clause: “her claim that …”.",
  examples: [
    [
      "Critics laughed at {Anna Schmidt's claim that the bridge would open}.",
      { content: "the bridge would open" },
    ],
    [
      "Critics laughed at a {statement by Anna Schmidt that the bridge was safe}.",
      { content: "the bridge was safe" },
    ],
    ["The claim that the bridge would open is old."],
    ["Anna Schmidt's bridge that opened in May is closed."],
  ],
}

/** Each noun of speech in the line that has a speaker and a clause. */
export function nounCuesIn(scene: Scene, line: Line): readonly Candidate[] {
  const { tokens } = line.sentence
  if (!tokens.some(({ lower }) => lower === "that")) return []
  return tokens.flatMap((noun): Candidate[] => {
    const speech = noun.pos === "NOUN" ? speechNouns.get(noun.lemma) : undefined
    if (speech === undefined || isQuoted(line, noun)) return []
    const by = makerAfter(line, noun)
    const that = thatBehind(line, (by?.last ?? noun.index) + 1)
    const speaker = by ?? makerBefore(line, noun)
    if (that?.lower !== "that" || that.pos === "DET" || speaker === undefined) return []
    if (isRelative(line, that)) return []
    const end = clauseEnd(line, that.index + 1, cuesIn(line))
    const content = trimmed(scene.text, {
      start: startOf(line, that.index + 1),
      end: line.sentence.tokens[end - 1]?.end ?? 0,
    })
    if (content === undefined) return []
    const cue = { start: noun.start, end: noun.end }
    return [
      {
        rule: nounCue.id,
        line,
        cue,
        verb: undefined,
        speaker,
        content: [content],
        speech,
        negated: false,
        confidence: "low",
        trails: false,
        relay: undefined,
        told: false,
        tail: { from: speaker.last + 1, to: speaker.last + 1 },
      },
    ]
  })
}

/** The "that" at this place, or behind the day or place of speaking: "his remark on Monday that". */
function thatBehind({ sentence: { tokens } }: Line, from: number): Token | undefined {
  const aside = where.has(tokens[from]?.lower ?? "")
  const at = tokens.findIndex(({ lower }, index) => index >= from && lower === "that")
  return at === from || (aside && at <= from + 3) ? tokens[at] : undefined
}

const where = wordSet("on in at")
const makes = wordSet("make issue give deliver repeat post send publish")

/** "claims that were made", "the statement that he issued": it tells of the claim, not what it says. */
function isRelative({ sentence: { tokens } }: Line, that: Token): boolean {
  const next = tokens[that.index + 1]
  if (next === undefined || next.pos === "AUX" || next.pos === "VERB") return true
  const verb = tokens.slice(that.index + 1).find(({ pos }) => pos === "VERB" || pos === "AUX")
  return that.tag === "WDT" && (verb === undefined || makes.has(verb.lemma))
}

/** "a report by Politico": who is named after "by" or "from". */
function makerAfter(line: Line, noun: Token): Speaker | undefined {
  const by = line.sentence.tokens[noun.index + 1]
  if (by?.lower !== "by" && by?.lower !== "from") return undefined
  return nounPhraseFrom(line, by.index + 1)
}
