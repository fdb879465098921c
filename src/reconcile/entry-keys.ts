import type { Commitment, Event, Meeting, Statement } from "../model/entry.ts"
import type { Rates } from "../model/rates.ts"
import { dayKeys, nearDay, weeksKeys } from "./days.ts"
import { amountKeys } from "./money.ts"
import { partyKey } from "./party-key.ts"
import { stateOf } from "./sides.ts"
import { type Subject, wordsOf } from "./subject.ts"
import { ofFramework } from "./ties.ts"
import { allWords, contentStems, stemsOf } from "./words.ts"

/**
 * The keys that an entry is looked up by: two entries that may be about one matter share one. A key
 * joins several things that are seldom together, so that few entries have it. A key of a day begins
 * with the day, so that a store may lay keys of one day side by side. Figures have none.
 */
export function entryKeys(subject: Subject, rates: Rates): readonly string[] {
  const keys = keysOf(subject, rates)
  return [...new Set(keys)].map((key) => `${key}|${subject.entry.kind}`)
}

function keysOf(subject: Subject, rates: Rates): readonly string[] {
  const { entry } = subject
  if (entry.kind === "statement") return statementKeys({ ...subject, entry })
  if (entry.kind === "meeting") return meetingKeys({ ...subject, entry })
  if (entry.kind === "commitment") return commitmentKeys({ ...subject, entry }, rates)
  return entry.kind === "event" ? eventKeys({ ...subject, entry }) : []
}

const tellingWords = 8
/** Of these each two make a key. */
const pairedWords = 5

/** The longest stems of a text: long words are rare ones. */
const rarest = (stems: readonly string[]): readonly string[] =>
  stems.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, tellingWords)

/** Stretches of four words whoever said them, and the speaker's day with each telling word. */
function statementKeys(subject: Subject<Statement>): readonly string[] {
  const { content, speaker } = subject.entry
  const text = wordsOf(subject, content)
  const who = partyKey(subject, speaker)
  const days = dayKeys(nearDay(subject))
  const stems = rarest(contentStems(text))
  // "police" here are the "authorities" there: two long words of one day lead together, too.
  const pairs = stems
    .slice(0, pairedWords)
    .flatMap((one, at) =>
      stems.slice(at + 1, pairedWords).map((other) => [one, other].sort().join("|")),
    )
  const byDay = pairs.flatMap((pair) => days.map((day) => `${day}|${pair}`))
  const bySpeaker =
    who === undefined ? [] : stems.flatMap((stem) => days.map((day) => `${day}|${who}|${stem}`))
  return [...stretchKeys(allWords(text)), ...bySpeaker, ...byDay]
}

const stretchLength = 4
const mostStretches = 12

/** Kept by their own look, not by their place, so that overlapping quotations keep the same ones. */
function stretchKeys(words: readonly string[]): readonly string[] {
  const stems = words.map((word) => stemsOf([word])[0])
  const stretches: string[] = []
  for (let at = 0; at + stretchLength <= words.length; at++) {
    const telling = new Set(stems.slice(at, at + stretchLength))
    telling.delete(undefined)
    if (telling.size >= 2) stretches.push(words.slice(at, at + stretchLength).join(" "))
  }
  return stretches
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, mostStretches)
}

const mostParties = 6

const partyKeys = (subject: Subject, ids: readonly (string | null)[]): readonly string[] =>
  [...new Set(ids.map((id) => partyKey(subject, id)).filter((key) => key !== undefined))].sort()

/** Each two of the parties on the day and the one beside it. */
function meetingKeys(subject: Subject<Meeting>): readonly string[] {
  const parties = partyKeys(subject, subject.entry.parties).slice(0, mostParties)
  const days = dayKeys(nearDay(subject))
  return parties.flatMap((one, at) =>
    parties.slice(at + 1).flatMap((other) => days.map((day) => `${day}|${one}|${other}`)),
  )
}

/** A party with the sum, whenever it was told; both parties, or one and what it supplies, near the day. */
function commitmentKeys(subject: Subject<Commitment>, rates: Rates): readonly string[] {
  const { provider, recipient, supplies, together = [] } = subject.entry
  // "Germany" here is the "Bundeswehr" there.
  const sides = [provider, recipient, ...together].map((id) => [
    ...new Set([partyKey(subject, id), stateOf(subject, id)].filter((key) => key !== undefined)),
  ])
  const parties = [...new Set(sides.flat())].sort()
  const pairs = new Set(
    sides.flatMap((own, at) =>
      sides
        .slice(at + 1)
        .flatMap((others) =>
          own.flatMap((one) => others.map((other) => [one, other].sort().join("|"))),
        ),
    ),
  )
  const weeks = weeksKeys(nearDay(subject))
  const sums = amountKeys(subject, rates)
  // A framework and its call-offs may be years apart.
  const times = ofFramework(subject) ? ["framework", ...weeks] : weeks
  const things = rarest(contentStems(wordsOf(subject, supplies)))
  const ofParties = parties.flatMap((party) => [
    ...sums.map((sum) => `${party}|${sum}`),
    ...times.flatMap((week) => things.map((thing) => `${party}|${thing}|${week}`)),
  ])
  return [...ofParties, ...times.flatMap((week) => [...pairs].map((pair) => `${pair}|${week}`))]
}

/** Its kind on the day with each party and with each telling word. */
function eventKeys(subject: Subject<Event>): readonly string[] {
  const { code, source, target, span } = subject.entry
  const days = dayKeys(nearDay(subject))
  const parties = partyKeys(subject, [source, target])
  const words = rarest(contentStems(wordsOf(subject, [span])))
  return days.flatMap((day) => [
    ...parties.map((party) => `${day}|${code}|${party}`),
    ...words.map((word) => `${day}|${word}`),
  ])
}
