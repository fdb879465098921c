import type { Meeting } from "../../model/entry.ts"
import { type Clause, clausesOf } from "../../parse/clause.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import { headOf } from "../../parse/tree.ts"
import type { Draft, Stage } from "../draft.ts"
import { entryId } from "../entry-id.ts"
import { dayOf, placeOf } from "./place-and-day.ts"
import type { MeetingRule, Scene, Telling } from "./rule.ts"
import { rules } from "./rules.ts"
import { type ToldMeeting, told } from "./told-again.ts"
import { topicsAfter } from "./topics.ts"

const byWord = (on: MeetingRule["on"]): ReadonlyMap<string, readonly MeetingRule[]> => {
  const table = new Map<string, MeetingRule[]>()
  for (const rule of rules) {
    if (rule.on !== on) continue
    for (const word of rule.words) table.set(word, [...(table.get(word) ?? []), rule])
  }
  return table
}

const verbRules = byWord("verb")
const nounRules = byWord("noun")

/** Reads who met whom. */
export const readMeetings: Stage = (draft) => {
  const found: ToldMeeting[] = []
  for (const [at, sentence] of draft.sentences.entries()) {
    const own = meetingsIn(draft, at, sentence)
    told(draft, at, sentence, found, own)
  }
  if (found.length === 0) return draft
  return { ...draft, entries: [...draft.entries, ...found.map(({ meeting }) => meeting)] }
}

/** The meetings that one sentence tells, in text order. */
function meetingsIn(draft: Draft, at: number, sentence: Sentence): readonly Meeting[] {
  const found: Meeting[] = []
  let clauses: readonly Clause[] | undefined
  for (const token of sentence.tokens) {
    const onVerb = token.pos === "VERB" || token.pos === "AUX"
    if (!onVerb && token.pos !== "NOUN") continue
    const called = onVerb
      ? verbRules.get(token.lemma)
      : (nounRules.get(token.lemma) ?? nounRules.get(token.lower))
    if (called === undefined) continue
    clauses ??= clausesOf(sentence)
    const clause = clauseAround(sentence, clauses, token)
    const scene: Scene = { draft, sentence, at, token, clause }
    for (const rule of called) {
      const telling = rule.read(scene)
      if (telling === undefined) continue
      found.push(entryOf(scene, rule, telling))
      break
    }
  }
  return found
}

/** The clause that the token is the head of or, for a noun, stands in. */
function clauseAround(
  sentence: Sentence,
  clauses: readonly Clause[],
  token: Token,
): Clause | undefined {
  let at: Token | undefined = token
  for (let steps = 0; at !== undefined && steps <= sentence.tokens.length; steps++) {
    const head: Token = at
    const clause = clauses.find((each) => each.head.index === head.index)
    if (clause !== undefined) return clause
    at = headOf(sentence, head)
  }
  return undefined
}

function entryOf(scene: Scene, rule: MeetingRule, telling: Telling): Meeting {
  const { draft, sentence } = scene
  const { parties, form, span, modality } = telling
  const at = placeOf(scene, telling)
  const on = dayOf(scene, telling)
  return {
    kind: "meeting",
    id: entryId(draft, "meeting", span, ...parties),
    span,
    sentence: { start: sentence.start, end: sentence.end },
    rule: rule.id,
    via: [],
    modality,
    confidence: rule.on === "verb" ? "high" : "medium",
    parties,
    form,
    topics: topicsAfter(draft, sentence, scene.token.index),
    ...(at === undefined ? {} : { at }),
    ...(on === undefined ? {} : { on }),
  }
}
