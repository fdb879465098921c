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
    const that = line.sentence.tokens[(by?.last ?? noun.index) + 1]
    const speaker = by ?? makerBefore(line, noun)
    if (that?.lower !== "that" || that.pos === "DET" || speaker === undefined) return []
    // "claims that were made": a relative clause tells of the claim, not what it says.
    const next = line.sentence.tokens[that.index + 1]
    if (next === undefined || that.tag === "WDT" || next.pos === "AUX" || next.pos === "VERB")
      return []
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
        confidence: "medium",
        trails: false,
        relay: undefined,
        told: false,
        tail: { from: speaker.last + 1, to: speaker.last + 1 },
      },
    ]
  })
}

/** "a report by Politico": who is named after "by" or "from". */
function makerAfter(line: Line, noun: Token): Speaker | undefined {
  const by = line.sentence.tokens[noun.index + 1]
  if (by?.lower !== "by" && by?.lower !== "from") return undefined
  return nounPhraseFrom(line, by.index + 1)
}
