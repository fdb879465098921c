import { meetingNouns, togetherNouns } from "../../lexicon/meeting-words.ts"
import type { Meeting } from "../../model/entry.ts"
import { clausesOf } from "../../parse/clause.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import type { Draft } from "../draft.ts"
import { partyList, partyOf } from "./party-list.ts"
import { topicsOf } from "./topics.ts"
import { distinct, subjectOf, subjectParties } from "./words.ts"

/** A meeting read so far and the sentence that last spoke of it. */
export interface ToldMeeting {
  meeting: Meeting
  last: number
}

/** How many meetings back one may be told again: all of any real report. */
const remembered = 100

/** How many sentences later "the two leaders" may still be those of the meeting. */
const reach = 3

/**
 * Adds the meetings of a sentence to those of the report. What tells a known meeting again adds
 * its day, place and topics to that one: "Umerov met Shapps … The two leaders spoke about …".
 */
export function told(
  draft: Draft,
  at: number,
  sentence: Sentence,
  found: ToldMeeting[],
  own: readonly Meeting[],
): void {
  for (const meeting of own) {
    const known = found.slice(-remembered).find((each) => isSame(each.meeting, meeting))
    if (known === undefined) found.push({ meeting, last: at })
    else {
      known.meeting = joined(known.meeting, meeting)
      known.last = at
    }
  }
  if (own.length > 0) return
  const near = found.slice(-remembered).filter(({ last }) => at - last <= reach)
  const before = near.findLast(({ meeting }) => meeting.form !== "visit") ?? near.at(-1)
  if (before === undefined) return
  addAttendance(draft, at, sentence, before)
  addTopics(draft, at, sentence, before)
}

/** Do two tellings speak of one meeting? The same people, no other day, no other form. */
function isSame(a: Meeting, b: Meeting): boolean {
  const [fewer, more] = a.parties.length <= b.parties.length ? [a, b] : [b, a]
  if (!fewer.parties.every((id) => more.parties.includes(id))) return false
  if (a.form === "visit" || b.form === "visit") return a.form === b.form && samePlace(a, b)
  if (a.modality !== b.modality) return false
  const [one, other] = [a.on?.value, b.on?.value]
  const sameDay =
    one === undefined || other === undefined || (one.start <= other.end && other.start <= one.end)
  const nominal = b.rule === "meeting/between" || b.rule === "meeting/discussed"
  return sameDay && (a.form === b.form || nominal) && fewer.parties.length > 1
}

const samePlace = (a: Meeting, b: Meeting): boolean =>
  a.at === undefined || b.at === undefined || a.at.name === b.at.name

/** The first telling, with what only the second one tells. */
function joined(first: Meeting, second: Meeting): Meeting {
  const on = first.on ?? second.on
  const at = first.at ?? second.at
  return {
    ...first,
    parties: distinct(first.parties, second.parties),
    topics: distinctTopics(first, second.topics),
    ...(on === undefined ? {} : { on }),
    ...(at === undefined ? {} : { at }),
  }
}

const distinctTopics = (meeting: Meeting, more: Meeting["topics"]): Meeting["topics"] => [
  ...meeting.topics,
  ...more.filter((topic) => !meeting.topics.some(({ start }) => start === topic.start)),
]

/** "Participants in the call included A, B and C", "Also in the meeting were D and E". */
function addAttendance(draft: Draft, at: number, sentence: Sentence, before: ToldMeeting): void {
  const [first] = sentence.tokens
  const attending = /^(?:participants|attendees|also|attending|present)$/u.test(first?.lower ?? "")
  if (!attending || !sentence.tokens.slice(0, 6).some(({ lower }) => meetingNouns.has(lower)))
    return
  const verb = sentence.tokens.find(({ lemma }) => lemma === "include" || lemma === "be")
  if (verb === undefined) return
  const { ids } = partyList(draft, at, sentence, verb.index + 1)
  if (ids.length === 0) return
  // "Biden spoke with leaders. Participants included …": those named are the leaders.
  const whole = first?.lower === "participants" || first?.lower === "attendees"
  const held = before.meeting.parties.filter((id) => !(whole && isGroup(draft, id)))
  before.meeting = { ...before.meeting, parties: distinct(held, ids) }
  before.last = at
}

/** "The two leaders spoke about …", "They discussed …", "The talks focused on …". */
function addTopics(draft: Draft, at: number, sentence: Sentence, before: ToldMeeting): void {
  for (const clause of clausesOf(sentence)) {
    const topics = topicsOf(draft, clause)
    if (topics.length === 0) continue
    const subject = subjectOf(clause)
    const parties = subject === undefined ? [] : subjectParties(draft, at, clause)
    const own = parties.filter((id) => before.meeting.parties.includes(id))
    const others = parties.filter((id) => !own.includes(id) && !isGroup(draft, id))
    if (others.length > 0 || (own.length === 0 && !isTogether(subject))) continue
    before.meeting = { ...before.meeting, topics: distinctTopics(before.meeting, topics) }
    before.last = at
  }
}

const isGroup = (draft: Draft, id: string): boolean => partyOf(draft, id)?.kind === "group"

/** "the two leaders", "they", "both sides", "the talks". */
const isTogether = (subject: Token | undefined): boolean =>
  subject !== undefined &&
  (togetherNouns.has(subject.lemma) ||
    togetherNouns.has(subject.lower) ||
    meetingNouns.has(subject.lemma) ||
    meetingNouns.has(subject.lower))
