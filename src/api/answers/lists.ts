import * as z from "zod"
import type { Added } from "../../app/record/add.ts"
import type { Overview } from "../../app/record/overview.ts"
import type {
  ListedEntry,
  ListedFinding,
  ListedProfile,
  ListedReport,
  Page,
  Quarantined,
  Reading,
  ReportHead,
  Stats,
} from "../../app/record/shapes.ts"
import type { Entry } from "../../model/entry.ts"
import type { Finding } from "../../model/finding.ts"
import type { Party } from "../../model/party.ts"
import type { FindingToSettle } from "../contract.ts"
import { decision } from "./decision.ts"
import { count, day, maybe, modelShape, shape, time, word, words } from "./shape.ts"

export const reading = modelShape<Reading>("Reading")

export const headFields = {
  id: word,
  title: maybe,
  url: maybe,
  outlet: maybe,
  published: maybe,
  reported: day,
}

export const reportHead = shape<ReportHead>("ReportHead", z.strictObject(headFields))

export const listedReport = shape<ListedReport>(
  "ListedReport",
  z.strictObject({
    ...headFields,
    added: time,
    place: maybe,
    opening: word,
    entries: count,
    findings: count,
  }),
)

const entryFields = {
  entry: modelShape<Entry>("Entry"),
  words: word,
  report: reportHead,
  parties: z.record(z.string(), z.strictObject({ name: word, profile: word })),
  matter: maybe,
  findings: words,
}

export const listedEntry = shape<ListedEntry>("ListedEntry", z.strictObject(entryFields))

export const partyKind: z.ZodType<Party["kind"]> = z.enum([
  "person",
  "body",
  "country",
  "outlet",
  "group",
])

export const listedProfile = shape<ListedProfile>(
  "ListedProfile",
  z.strictObject({
    id: word,
    kind: partyKind,
    name: word,
    country: maybe,
    reports: count,
    first: day,
    last: day,
  }),
)

const findingFields = {
  finding: modelShape<Finding>("Finding"),
  status: z.enum(["open", "dismissed", "upheld"]),
  decision: decision.exactOptional(),
  report: reportHead.exactOptional(),
}

export const listedFinding = shape<ListedFinding>("ListedFinding", z.strictObject(findingFields))

/** An entry asked for by its id, which the record may have taken off since. */
export const entryAlone = shape<ListedEntry & { readonly until?: string }>(
  "EntryAlone",
  z.strictObject({ ...entryFields, until: time.exactOptional() }),
)

/** A page of a list of these. */
export const pageOf = <Item>(id: string, item: z.ZodType<Item>): z.ZodType<Page<Item>> =>
  shape(id, z.strictObject({ items: z.array(item), next: maybe }))

export const reportPage = pageOf("ReportPage", listedReport)
export const entryPage = pageOf("EntryPage", listedEntry)
export const partyPage = pageOf("PartyPage", listedProfile)
export const findingPage = pageOf(
  "FindingPage",
  shape<FindingToSettle>("FindingToSettle", z.strictObject({ ...findingFields, words: maybe })),
)

export const stats = shape<Stats>(
  "Stats",
  z.strictObject({
    reports: count,
    outlets: count,
    first: day.exactOptional(),
    last: day.exactOptional(),
    entries: z.record(z.string(), count),
    parties: count,
    matters: count,
    findings: count,
    decisions: count,
    quarantined: count,
    unsure: count,
    bytes: count,
  }),
)

export const overview = shape<Overview>(
  "Overview",
  z.strictObject({
    reports: z.array(listedReport),
    findings: z.array(listedFinding),
    counts: stats,
    quoted: z.array(z.strictObject({ id: word, name: word, kind: word, statements: count })),
    days: z.array(z.strictObject({ day, outlet: maybe, reports: count })),
  }),
)

export const quarantine = shape<{ readonly items: readonly Quarantined[] }>(
  "Quarantine",
  z.strictObject({
    items: z.array(
      z.strictObject({
        number: count,
        foundIn: word,
        excerpt: maybe,
        wrong: word,
        todo: word,
        at: time,
      }),
    ),
  }),
)

export const added = shape<Added>(
  "Added",
  z.strictObject({
    where: word,
    status: z.enum(["added", "known", "unread"]),
    report: maybe,
    title: maybe,
    entries: count,
    findings: count,
    wrong: maybe,
    todo: maybe,
  }),
)
