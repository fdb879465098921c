import { wordSet } from "../../../lexicon/lexicon.ts"
import { clauseOf } from "../../../parse/clause.ts"
import type { CueRule } from "../candidate.ts"
import { startOf } from "../edges.ts"
import { phraseEnd } from "../phrase-end.ts"
import { phraseOf } from "../speaker.ts"

const hearsay = wordSet(
  "report say claim allege predict forecast project speculate announce expect",
)

export const passiveRelay: CueRule = {
  id: "statement/passive-relay",
  reads: "Somebody “is said to” or “was reported to have”: nobody is named who says so.",
  take(cue) {
    const { tokens } = cue.line.sentence
    const verb =
      cue.passive && cue.word.takes.includes("clause") && !cue.word.takes.includes("plea")
    if (!verb || tokens[cue.after]?.tag !== "TO") return undefined
    // "insurers agreed to release", "has been clarified to say": no hearsay.
    const before = tokens[cue.verb.index - 1]
    if (before?.lemma !== "be" || !hearsay.has(cue.lemma)) return undefined
    const subject = clauseOf(cue.line.sentence, cue.verb).subject
    if (subject === undefined || subject.index > cue.verb.index) return undefined
    const end = phraseEnd(cue.line, cue.after + 1)
    return {
      content: [
        phraseOf(cue.line, subject, cue.verb, true).span,
        { start: startOf(cue.line, cue.after), end: tokens[end - 1]?.end ?? 0 },
      ],
      confidence: "low",
    }
  },
  examples: [
    ["{Finland is reported to have opened the bridge}.", { speaker: null, speech: "reported" }],
    ["{The bridge is said to be closed}.", { content: "The bridge | to be closed" }],
    ["Firms that insured the bridge agreed to pay for it."],
    ["Finland was asked to open the bridge."],
    ["The bridge was reported in May."],
  ],
}
