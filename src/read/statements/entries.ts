import { mediaOfSpeech } from "../../lexicon/media-of-speech.ts"
import type { Period } from "../../model/day.ts"
import type { Modality, Statement, Voice } from "../../model/entry.ts"
import type { Known } from "../../model/known.ts"
import type { Party } from "../../model/party.ts"
import { covers, hull, wordsAt } from "../../model/span.ts"
import type { Draft } from "../draft.ts"
import { entryId } from "../entry-id.ts"
import { partyOf } from "../meetings/party-list.ts"
import type { Turn } from "../turns/turn.ts"
import type { Candidate } from "./candidate.ts"
import { circumstancesOf } from "./circumstances.ts"
import { describedAs } from "./described-as.ts"
import { documentMaker, isDocument } from "./documents.ts"
import { withMarks } from "./edges.ts"
import { namedBeside } from "./name-beside-cue.ts"
import { isNobodys } from "./nobodys.ts"
import { clauseAfterCue } from "./rules/clause-after-cue.ts"
import { objectOfCue } from "./rules/object-of-cue.ts"
import { lineAt, type Scene } from "./scene.ts"
import type { Settled } from "./settle.ts"
import type { Speaker } from "./speaker-phrase.ts"
import { partyAt, pronounParty, type Unnamed, unnamedParty } from "./who.ts"

/** Who spoke last and when: what "he added" and a day told once are resolved by. */
interface Memory {
  speaker: string | null
  /** Of them, the last whose words no other passed on. */
  outer: string | null
  /** The word that named the last speaker: "it said …, adding that" is one and the same. */
  named: { readonly head: Speaker["head"]; readonly party: string } | undefined
  /** Did a statement or report speak last, so that "it said" is whose that was? */
  document: boolean
  /** Who spoke in a statement, a letter, an interview, by that noun. */
  readonly occasions: Map<string, string>
  /** Speakers without a name: "a senior official". */
  readonly unnamed: Map<string, Unnamed>
  readonly bySurname: Map<string, Unnamed>
  readonly days: Map<string, Known<Period>>
}

/** The draft with a statement for each candidate, in reading order. */
export function entriesOf(scene: Scene, candidates: readonly Settled[]): Draft {
  const memory: Memory = {
    speaker: null,
    outer: null,
    named: undefined,
    document: false,
    occasions: new Map(),
    unnamed: new Map(),
    bySurname: new Map(),
    days: new Map(),
  }
  const statements = candidates.flatMap((each) => {
    const statement = entryOf(scene, each, memory)
    const isUnread = statement.speaker === null && isAct(each)
    return isUnread || isNobodys(each, statement) ? [] : [statement]
  })
  // Whoever only seemed to speak is nobody's party.
  const voices = new Set(
    statements.flatMap(({ speaker, via }) => [speaker, ...via.map((v) => v.party)]),
  )
  const unnamed = [...memory.unnamed.values()].filter(({ id }) => voices.has(id))
  return {
    ...scene.draft,
    parties: [...scene.draft.parties, ...unnamed],
    entries: [...scene.draft.entries, ...statements],
  }
}

/** "plans describing their efforts", "defending freedom": what nobody does is no saying. */
const isAct = ({ rule, line, verb, speaker }: Settled): boolean =>
  rule === objectOfCue.id &&
  line.sentence.tokens[verb ?? -1]?.tag === "VBG" &&
  speaker?.head.pos !== "PRON" &&
  !mediaOfSpeech.has(speaker?.head.lemma ?? "")

function entryOf(scene: Scene, candidate: Settled, memory: Memory): Statement {
  const { content, cue, speaker, line } = candidate
  const party = speakerParty(scene, candidate, memory)
  const { on: told, ...circumstances } = circumstancesOf(scene, candidate)
  const relays = candidate.relays.flatMap((relay) => voiceOf(scene, relay, memory))
  const spoken = turnOf(candidate) !== undefined
  // "What I said in October holds": that day is not the day of the interview.
  const on = spoken ? told : dayOf(party, told ?? relays.at(-1)?.on, memory)
  remember(candidate, party, memory)
  const parts = [
    ...content.map((each) => withMarks(scene.text, each)),
    ...(cue ? [cue] : []),
    ...(speaker?.near ? [speaker.span] : []),
  ]
  const span = parts.reduce(hull)
  const own: Voice[] = cue ? [{ party, cue, speech: candidate.speech, ...(on && { on }) }] : []
  return {
    id: entryId(scene.draft, "statement", span, content[0]?.start ?? 0),
    kind: "statement",
    span,
    sentence: { start: line.sentence.start, end: line.sentence.end },
    rule: candidate.rule,
    via: [...relays, ...quotedBy(scene, candidate), ...own],
    ...(on && { on }),
    modality: modalityOf(candidate),
    confidence: candidate.confidence,
    speaker: party,
    ...(speaker && { speakerSpan: speaker.span }),
    content,
    form: candidate.form ?? formOf(scene, candidate),
    ...(cue && { cue }),
    speech: candidate.speech,
    ...circumstances,
    // "alongside his counterpart": he stands beside nobody twice.
    beside: circumstances.beside.filter((id) => id !== party),
    ...(candidate.turn && { to: candidate.turn.to }),
    ...(candidate.turn?.label && { speakerSpan: candidate.turn.label }),
  }
}

function remember(candidate: Settled, party: string | null, memory: Memory): void {
  const { line, speaker, relays, content } = candidate
  if (party !== null) memory.speaker = party
  memory.named = speaker && party !== null ? { head: speaker.head, party } : undefined
  if (relays.length > 0) return
  if (speaker !== undefined && speaker.head.lower !== "it")
    memory.document = isDocument(speaker.head)
  if (party !== null || memory.document) memory.outer = party
  if (party === null || memory.document) return
  // "In a letter to the mayor, she said …. The letter said …": what is new in the sentence is hers.
  const { tokens } = line.sentence
  for (const token of tokens) {
    if (!isDocument(token) || content.some((span) => covers(span, token))) continue
    const near = tokens.slice(Math.max(0, token.index - 4), token.index)
    if (near.some(({ lower }) => fresh.has(lower)))
      memory.occasions.set(token.lemma.toLowerCase(), party)
  }
}

const fresh = new Set(["a", "an", "his", "her", "their", "its"])

const ownPronouns = new Set(["i", "we"])

/** The turn of a transcript that the words are, or stand in. */
const turnOf = ({ turn, relays }: Settled): Turn | undefined =>
  turn ?? relays.findLast((relay) => relay.turn !== undefined)?.turn

/** Who has the word after a question. */
function answerer({ draft: { turns = [] } }: Scene, question: Turn): string | null {
  return turns.slice(turns.indexOf(question) + 1).find(({ asks }) => !asks)?.speaker ?? null
}

function speakerParty(scene: Scene, candidate: Settled, memory: Memory): string | null {
  const { speaker, line } = candidate
  if (candidate.turn !== undefined) return candidate.turn.speaker
  if (speaker === undefined) return null
  const turn = turnOf(candidate)
  if (turn !== undefined && ownPronouns.has(speaker.head.lower)) return turn.speaker
  // "You said that …" in a question: who answers next.
  if (turn?.asks === true && speaker.head.lower === "you") return answerer(scene, turn)
  const last = memory.speaker
  if (memory.named?.head === speaker.head) return memory.named.party
  const found =
    goingOn(scene, candidate, speaker, memory) ??
    documentMaker(scene, line, speaker) ??
    partyAt(scene, line, speaker) ??
    (isDocument(speaker.head)
      ? memory.occasions.get(speaker.head.lemma.toLowerCase())
      : undefined) ??
    pronounParty(speaker, last, last === null ? undefined : kindOf(scene, memory, last))
  if (found !== null && kindOf(scene, memory, found) === "person") return found
  const described = found === null ? describedAs(scene, line, speaker) : null
  if (described !== null) return described
  const named = namedBeside(scene, line, speaker, memory.bySurname)
  if (named !== undefined) memory.unnamed.set(named.id, named)
  if (named !== undefined || found !== null) return named?.id ?? found
  return unnamedParty(scene, line, speaker, memory.unnamed)?.id ?? null
}

const persons = new Set(["he", "she"])
const bodies = new Set(["body", "outlet", "country"])

/**
 * "The statement said …. It said …": whoever spoke last; and "CPC supplies the forces, it said" is no
 * remark of CPC's.
 */
function goingOn(
  scene: Scene,
  { trails, cue }: Candidate,
  { head }: Speaker,
  memory: Memory,
): string | null {
  // "The witness said …. She added …": whoever is named in her words is not she.
  const adds = cue !== undefined && /^(?:also )?(?:add|continu)/u.test(wordsAt(scene.text, cue))
  if (adds && persons.has(head.lower) && memory.unnamed.get(memory.outer ?? "")?.kind === "person")
    return memory.outer
  if (head.lower !== "it") return null
  const spoke = trails && bodies.has(kindOf(scene, memory, memory.outer ?? "") ?? "")
  return spoke || memory.document ? memory.outer : null
}

const kindOf = ({ draft }: Scene, { unnamed }: Memory, id: string): Party["kind"] | undefined =>
  (partyOf(draft, id) ?? unnamed.get(id))?.kind

/** The voice of somebody who passes words on: "CNN reported on Thursday". */
function voiceOf(scene: Scene, relay: Candidate, memory: Memory): Voice[] {
  const cue = relay.cue ?? (relay.turn && relay.content[0])
  if (cue === undefined) return []
  const { on } = circumstancesOf(scene, relay)
  const { speaker, line } = relay
  const named =
    speaker &&
    (documentMaker(scene, line, speaker) ??
      partyAt(scene, line, speaker) ??
      unnamedParty(scene, line, speaker, memory.unnamed)?.id)
  const party = relay.turn?.speaker ?? named ?? null
  return [{ party, cue, speech: relay.speech, ...(on && { on }) }]
}

/** "CNN quoted him as saying": CNN stands before the speaker. */
function quotedBy(scene: Scene, { relay, line, cue }: Candidate): Voice[] {
  if (relay === undefined || cue === undefined) return []
  return [{ party: partyAt(scene, line, relay), cue, speech: "quoted" }]
}

/** The day told; else the day on which the same speaker spoke before in this report. */
function dayOf(
  party: string | null,
  told: Known<Period> | undefined,
  memory: Memory,
): Known<Period> | undefined {
  if (party === null) return told
  if (told !== undefined) memory.days.set(party, told)
  const before = memory.days.get(party)
  return told ?? (before && { value: before.value, known: "resolved" })
}

function modalityOf({ negated, speech }: Candidate): Modality {
  if (negated || speech === "denied") return "denied"
  if (speech === "asked" || speech === "demanded") return "requested"
  return speech === "promised" ? "planned" : "asserted"
}

/** Direct where all of it stood between marks, mixed where some of it did or “that” led into it. */
function formOf(scene: Scene, { content, rule }: Candidate): Statement["form"] {
  const near = content.map((span) => lineAt(scene, span.start)?.quotations ?? [])
  const inMarks = content.filter((span, at) => near[at]?.some(({ inner }) => covers(inner, span)))
  if (inMarks.length === content.length) return rule === clauseAfterCue.id ? "mixed" : "direct"
  const touched = content.some((span, at) => near[at]?.some((each) => covers(span, each.inner)))
  return inMarks.length > 0 || touched ? "mixed" : "indirect"
}
