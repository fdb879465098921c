import type { Entry, Event, Meeting, Statement } from "../model/entry.ts"
import type { Matter } from "../model/matter.ts"
import { dayOfReport } from "../model/report.ts"
import type { Around } from "./around.ts"
import { asTold, type Telling } from "./as-told.ts"
import { commitmentMatter } from "./commitment-matter.ts"
import { fold } from "./fold.ts"
import { daysTold, mostTold, roleOf } from "./most-told.ts"
import { independentSources } from "./sources.ts"
import { type Subject, wordsOf } from "./subject.ts"
import { inToldOrder, matterIdOf } from "./told-order.ts"
import { agreeInWords } from "./wordings.ts"

/** The matter that entries of one kind were joined to. */
export function matterOf(subjects: readonly Subject[], around: Around): Matter {
  const told = subjects.toSorted(inToldOrder)
  const base = baseOf(told, around)
  const [first] = told
  switch (first?.entry.kind) {
    case "statement":
      return { ...base, ...statementPart(only(told, "statement"), around) }
    case "meeting":
      return { ...base, ...meetingPart(only(told, "meeting"), around) }
    case "commitment":
      return { ...base, ...commitmentMatter(only(told, "commitment"), base.id, around) }
    case "event":
      return { ...base, ...eventPart(only(told, "event"), around) }
    default:
      throw new Error(`no matter is made of ${first?.entry.kind ?? "nothing"}`)
  }
}

const only = <Kind extends Entry["kind"]>(
  subjects: readonly Subject[],
  kind: Kind,
): readonly Subject<Extract<Entry, { kind: Kind }>>[] =>
  subjects.filter(
    (subject): subject is Subject<Extract<Entry, { kind: Kind }>> => subject.entry.kind === kind,
  )

function baseOf(told: readonly Subject[], { copyGroupOf }: Around) {
  const days = told.flatMap(({ report }) => dayOfReport(report) ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  return {
    id: matterIdOf(told),
    entries: told.map(({ entry }) => entry.id),
    reports: new Set(told.map(({ report }) => report.id)).size,
    outlets: [...new Set(told.flatMap(({ report }) => report.outlet ?? []))].sort(),
    independent: independentSources(told, copyGroupOf),
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
  }
}

function statementPart(told: readonly Subject<Statement>[], around: Around) {
  const tellings = told.map((subject): Telling<string> => {
    const words = wordsOf(subject, subject.entry.content).replace(/\s+/gu, " ")
    return { subject, value: words, words }
  })
  const quoted = tellings.filter(({ subject }) => (subject.entry as Statement).form !== "indirect")
  const longest = (values: readonly string[]) => values.toSorted((a, b) => b.length - a.length)[0]
  const wording = asTold(quoted.length > 0 ? quoted : tellings.slice(0, 1), agreeInWords, longest)
  if (wording === undefined) throw new Error("a statement without words")
  const forms = told.map(({ entry }) => entry.form)
  const form = (["direct", "mixed", "indirect"] as const).find((each) => forms.includes(each))
  return {
    kind: "statement" as const,
    speaker: roleOf(told, ({ speaker }) => speaker, around),
    form: form ?? "indirect",
    wording,
    ...daysTold(told),
  }
}

function meetingPart(told: readonly Subject<Meeting>[], { profileOf }: Around) {
  const parties = told.flatMap(({ entry, report }) =>
    entry.parties.flatMap((party) => profileOf(report.id, party) ?? []),
  )
  const places = told.flatMap((subject): readonly Telling<string>[] => {
    const place = subject.entry.at?.name
    return place === undefined ? [] : [{ subject, value: place, words: place }]
  })
  const at = asTold(places, (a, b) => fold(a) === fold(b))
  return {
    kind: "meeting" as const,
    parties: [...new Set(parties)].sort(),
    form: mostTold(told.map(({ entry }) => entry.form)) ?? ("meeting" as const),
    ...daysTold(told),
    ...(at === undefined ? {} : { at }),
  }
}

function eventPart(told: readonly Subject<Event>[], around: Around) {
  return {
    kind: "event" as const,
    code: mostTold(told.map(({ entry }) => entry.code)) ?? "",
    source: roleOf(told, ({ source }) => source, around),
    target: roleOf(told, ({ target }) => target, around),
    ...daysTold(told),
  }
}
