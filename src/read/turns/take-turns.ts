import type { Party } from "../../model/party.ts"
import type { Draft, Mention, Stage } from "../draft.ts"
import { type Company, companyOf } from "./company.ts"
import { interviewTurns } from "./interview-turns.ts"
import { labelReader } from "./speakers.ts"
import { speechTurns } from "./speech-turns.ts"
import { partsOf } from "./transcript.ts"
import type { Turn } from "./turn.ts"

/** Finds who has the word where, in transcripts, interviews and statements of somebody's own. */
export const takeTurns: Stage = (draft) => {
  const company = companyOf(draft)
  const turns = interviewTurns(company) ?? transcriptTurns(company) ?? speechTurns(company)
  if (turns === undefined) return draft
  const mentions = [...draft.mentions, ...company.added]
    .map((mention) => renamed(company, mention))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return withMentions(
    { ...draft, turns, mentions: withFirstPersons(draft, mentions, turns) },
    company,
  )
}

function transcriptTurns(company: Company): readonly Turn[] | undefined {
  const parts = partsOf(company.draft)
  if (parts.length === 0) return undefined
  const speakerOf = labelReader(company)
  return parts.map(({ label, words, goesOn }) => ({
    ...(!goesOn && { label: { start: label.start, end: label.end } }),
    words,
    speaker: speakerOf(label),
    to: [],
    asks: label.kind === "question",
    by: "label",
  }))
}

function renamed({ instead }: Company, mention: Mention): Mention {
  const party = mention.party === null ? undefined : instead.get(mention.party)
  return party === undefined ? mention : { ...mention, party }
}

const firstPersons = new Set(["i", "me", "my", "mine", "myself"])

/** "I" is whoever has the word. Mentions and turns are in text order: one pass. */
function withFirstPersons(
  { report: { text }, parties }: Draft,
  mentions: readonly Mention[],
  turns: readonly Turn[],
): readonly Mention[] {
  const kinds = new Map(parties.map(({ id, kind }) => [id, kind]))
  let at = 0
  return mentions.map((mention) => {
    while ((turns[at]?.words.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= mention.start) at++
    const turn = turns[at]
    const inside = turn !== undefined && (turn.words[0]?.start ?? 0) <= mention.start
    if (!inside || mention.party !== null || mention.form !== "pronoun" || turn.asks) return mention
    if (!firstPersons.has(text.slice(mention.start, mention.end).toLowerCase())) return mention
    return { ...mention, party: turn.speaker, kind: kinds.get(turn.speaker ?? "") ?? "person" }
  })
}

const firstOf = ({ mentions }: Party): number => mentions[0]?.start ?? Number.MAX_SAFE_INTEGER

/** The draft with the parties as they are now, each with all its mentions. */
function withMentions(draft: Draft, { parties, instead }: Company): Draft {
  const spans = Map.groupBy(draft.mentions, ({ party }) => party)
  const spoke = new Set(draft.turns?.map(({ speaker }) => speaker))
  const holders = new Set([...parties.values()].map(({ of }) => of))
  return {
    ...draft,
    parties: [...parties.values()]
      .filter(({ id }) => !instead.has(id))
      .map((party) => ({
        ...party,
        mentions: (spans.get(party.id) ?? []).map(({ start, end }) => ({ start, end })),
      }))
      .filter(({ id, mentions }) => mentions.length > 0 || spoke.has(id) || holders.has(id))
      .sort((a, b) => firstOf(a) - firstOf(b)),
  }
}
