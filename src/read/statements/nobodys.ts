import { wordSet } from "../../lexicon/lexicon.ts"
import type { Statement } from "../../model/entry.ts"
import type { Candidate } from "./candidate.ts"
import { continuedQuotation } from "./continued.ts"
import { isDocument } from "./documents.ts"
import { infinitiveAfterCue } from "./rules/object-of-cue.ts"
import { maySpeak } from "./who.ts"

/**
 * What no party is found to have said and nobody need have: "to explain how it would work", "her
 * skills denied Jamaica's goals". A poll or report may tell something though its maker is not named.
 */
export function isNobodys({ line, verb, speaker, rule }: Candidate, read: Statement): boolean {
  const { tokens } = line.sentence
  const cue = verb === undefined ? undefined : tokens[verb]
  const aims = cue?.tag === "VB" && tokens[cue.index - 1]?.lower === "to"
  // "came to explain how it works": what for, not what was said.
  const ahead = aims ? tokens[cue.index - 2] : undefined
  // "went on to explain", "was quick to point out" do tell of speaking.
  const speaks = ahead?.lower === "on" || ahead?.pos === "ADJ"
  if (aims && !speaks && cue.relation === "advcl" && read.form === "indirect") return true
  if (read.speaker !== null || rule === continuedQuotation.id) return false
  if (aims) return true
  const head = speaker?.head
  // "a result which threatens to set up a fight"
  const relates = head?.tag === "WDT" && rule === infinitiveAfterCue.id
  if (relates && thingsDo.has(cue?.lemma ?? "")) return true
  if (read.confidence !== "low" || head?.pos !== "NOUN" || isDocument(head)) return false
  // "a slew of ministers", "three years after Republicans": somebody is told of, if not by the head.
  const people = tokens
    .slice(speaker?.first, (speaker?.last ?? -1) + 1)
    .some((token) => maySpeak(token) || (token.pos === "PROPN" && token.index > head.index))
  return !people && (cue === undefined || thingsDo.has(cue.lemma))
}

/** What skills, laws and settings do as well; only people praise, vow and agree with. */
const thingsDo = wordSet(
  "explain describe reveal outline mention deny threaten promise encourage suggest indicate express",
  "reflect highlight underscore underline confirm detail refer list cite echo project demand call",
  "report claim question discuss admit challenge recall convey signal ask put point order lay spell",
)
