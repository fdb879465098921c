import { countWhile } from "../../model/sorted.ts"
import type { Span } from "../../model/span.ts"
import type { Sentence } from "../../parse/sentence.ts"
import type { Rule } from "../rule.ts"
import { isSmallTalk } from "../turns/small-talk.ts"
import type { Turn } from "../turns/turn.ts"
import type { Candidate } from "./candidate.ts"
import { trimmed } from "./edges.ts"
import { lineAt, type Scene } from "./scene.ts"
import type { Settled } from "./settle.ts"

export const labelledTurn: Rule = {
  id: "statement/labelled-turn",
  reads: "All that is said between one speaker's label in a transcript and the next.",
  examples: [
    [
      "{MS. LARSEN:  The bridge opens in May.  (Laughter.)  We are ready}.\n\nQ    Why so late?\n\nMS. LARSEN:  Because of the ice.",
      { content: "The bridge opens in May | We are ready", form: "direct" },
    ],
    [
      "MS. LARSEN:  The bridge opens in May.\n\n{Q    Why so late?}\n\nMS. LARSEN:  Because of the ice.",
      { content: "Why so late?", speech: "asked", speaker: "reporters" },
    ],
    ["MS. LARSEN:  Good morning, everyone.  All right.\n\nMS. LARSEN:  Go ahead, Anna, please."],
    ["BACKGROUND: The bridge opened in May.\n\nCONTACT: The port of Oulu."],
    ["Energy: The port gets a wind farm.\n\nWater: The port gets a pier."],
  ],
}

export const interviewTurn: Rule = {
  id: "statement/interview-turn",
  reads: "A question or an answer of an interview that names its two sides at the head.",
  examples: [
    [
      "Interview: Anna Schmidt, mayor of Oulu, talks to Meridian Weekly about the bridge.\n\nIs the bridge ready?\n\n{It will be ready in May, and I will be the first to cross it}.",
      {
        content: "It will be ready in May, and I will be the first to cross it",
        speaker: "Anna Schmidt",
      },
    ],
    ["Interview requests go to the press office.\n\nIs the bridge ready?"],
    ["Is the bridge ready?\n\nIt will be ready in May."],
  ],
}

export const ownStatement: Rule = {
  id: "statement/own-words",
  reads:
    "A paragraph of a text that its headline or its signature gives as somebody's own words, told as “I” or “we”.",
  examples: [
    [
      "Statement from President Anna Schmidt on the Bridge in Oulu\n\n{Today my office has opened the bridge in Oulu}.",
      { content: "Today my office has opened the bridge in Oulu", speaker: "Anna Schmidt" },
    ],
    [
      "A Letter on the Bridge\n\n{I have opened the bridge in Oulu today, and I thank its builders}.\n\nIt was built in a year.\n\nAnna Schmidt",
      {
        content: "I have opened the bridge in Oulu today, and I thank its builders",
        speaker: "Anna Schmidt",
      },
    ],
    ["Statement by President Anna Schmidt on the Bridge\n\nThe bridge has been opened."],
    ["The Bridge\n\nThe bridge is open.\n\nOur town has crossed it.\n\nAnna Schmidt"],
    ["President Anna Schmidt Opens the Bridge\n\nThe bridge is open, and we have crossed it."],
  ],
}

const ruleOf = { label: labelledTurn.id, order: interviewTurn.id, title: ownStatement.id } as const

/** A statement for each turn of a transcript, an interview or a speech. */
export function turnsIn(scene: Scene): readonly Candidate[] {
  const turns = scene.draft.turns ?? []
  return turns.flatMap((turn, at) =>
    tellsNothing(scene, turn, turns[at + 1]) ? [] : (candidateOf(scene, turn) ?? []),
  )
}

/** "Thank you." or "Jenny.": a turn of nothing but the manners of a talk. */
function tellsNothing(
  { text, draft: { sentences } }: Scene,
  { words }: Turn,
  next: Turn | undefined,
): boolean {
  const start = words[0]?.start ?? 0
  const end = words.at(-1)?.end ?? 0
  const first = countWhile(sentences, (sentence) => sentence.end <= start)
  const last = countWhile(sentences, (sentence) => sentence.start < end)
  if (last - first > mostSentences) return false
  const said = sentences.slice(first, last)
  return isSmallTalk(said, words, next?.asks === true) || isBrokenOff(text, { start, end }, said)
}

/** "So —", "— on the way home.": a few words between others' words, cut off before they tell anything. */
function isBrokenOff(text: string, { start, end }: Span, said: readonly Sentence[]): boolean {
  if (end - start > 40 || text.slice(start, end).split(/\s+/u).length > 5) return false
  if (/^[\s.]{0,2}[—–]/u.test(text.slice(end, end + 4))) return true
  const acts = said.some(({ tokens }) => tokens.some(({ pos }) => pos === "VERB" || pos === "AUX"))
  return !acts && /[—–]\s*$/u.test(text.slice(start - 3, start))
}

/** More sentences tell something. */
const mostSentences = 12

function candidateOf(scene: Scene, turn: Turn): Candidate | undefined {
  const content = turn.words.flatMap((piece) => trimmed(scene.text, piece) ?? [])
  const line = lineAt(scene, content[0]?.start ?? -1)
  if (line === undefined) return undefined
  return {
    rule: ruleOf[turn.by],
    line,
    cue: turn.label,
    verb: undefined,
    speaker: undefined,
    content,
    speech: turn.asks ? "asked" : "said",
    negated: false,
    confidence: turn.by === "label" ? "high" : "medium",
    tail: { from: 0, to: 0 },
    relay: undefined,
    told: false,
    trails: false,
    form: "direct",
    turn,
  }
}

/**
 * "They looked at it — but two of them said": what somebody tells in a transcript of another's words
 * breaks off before it is told.
 */
export function isStammered({ turn, relays, content, rule, form }: Settled, text: string): boolean {
  if (turn !== undefined || !relays.some((relay) => relay.turn?.by === "label")) return false
  const words = content.map(({ start, end }) => text.slice(start, end)).join(" ")
  if (/["“]/u.test(words) || form === "direct") return false
  return (
    /^(?:\S+\s+){0,3}[—–]/u.test(words) ||
    (rule === "statement/cue-after-clause" && /[—–]/u.test(words))
  )
}

const selves = new Set(["i", "we", "you"])

/** "I would say", "as you said": who has the word needs no second statement to have said so. */
export function isOwnAside({ turn, speaker, relays, line, verb }: Settled): boolean {
  if (turn !== undefined || !relays.some((relay) => relay.turn !== undefined)) return false
  if (speaker === undefined) return true
  const past = line.sentence.tokens[verb ?? -1]?.tag === "VBD"
  return selves.has(speaker.head.lower) && !past
}
