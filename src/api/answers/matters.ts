import * as z from "zod"
import type { MatterPage } from "../../app/record/matter-page.ts"
import type { PartyPage } from "../../app/record/party-page.ts"
import type { ReviewItem } from "../../app/record/review.ts"
import type { Change, ListedMatter } from "../../app/record/shapes.ts"
import type { Totals } from "../../app/record/totals.ts"
import type { Stage } from "../../model/entry.ts"
import type { Judgement } from "../../model/judgement.ts"
import type {
  AsTold,
  CommitmentMatter,
  EventMatter,
  MeetingMatter,
  StatementMatter,
  Sum,
} from "../../model/matter.ts"
import type { NamedForm, Office } from "../../model/profile.ts"
import { decision } from "./decision.ts"
import { entryAlone, listedEntry, listedFinding, pageOf, partyKind, reportHead } from "./lists.ts"
import { count, maybe, shape, time, word, words } from "./shape.ts"

const orNone = word.nullable()
const amount = z.number()

/** A value as told by all, every version of it. */
const asTold = <Value>(value: z.ZodType<Value>): z.ZodType<AsTold<Value>> =>
  z.strictObject({
    state: z.enum(["agreed", "conflict", "corrected"]),
    versions: z.array(
      z.strictObject({
        value,
        entries: words,
        first: maybe,
        last: maybe,
        corrected: z.boolean().exactOptional(),
      }),
    ) as unknown as z.ZodType<AsTold<Value>["versions"]>,
  })

const toldWord = asTold(word).exactOptional()

const sum: z.ZodType<Sum> = z.strictObject({
  currency: word,
  value: maybe,
  bound: z.enum(["=", ">", "<", "~"]),
  low: maybe,
  high: maybe,
  vague: maybe,
})

const base = {
  id: word,
  entries: words,
  reports: count,
  outlets: words,
  independent: count,
  first: maybe,
  last: maybe,
}

const statementMatter: z.ZodType<StatementMatter> = z.strictObject({
  ...base,
  kind: z.literal("statement"),
  speaker: orNone,
  form: z.enum(["direct", "indirect", "mixed"]),
  wording: asTold(word),
  on: toldWord,
})

const meetingMatter: z.ZodType<MeetingMatter> = z.strictObject({
  ...base,
  kind: z.literal("meeting"),
  parties: words,
  form: z.enum(["meeting", "visit", "call", "summit"]),
  on: toldWord,
  at: toldWord,
})

const stage: z.ZodType<Stage> = z.enum([
  "announced",
  "committed",
  "contracted",
  "ordered",
  "delivered",
  "cancelled",
])

const commitmentMatter: z.ZodType<CommitmentMatter> = z.strictObject({
  ...base,
  kind: z.literal("commitment"),
  provider: orNone,
  recipient: orNone,
  instrument: toldWord,
  amount: asTold(sum).exactOptional(),
  range: z.strictObject({ currency: word, low: word, high: word }).exactOptional(),
  supplies: words,
  stages: z.array(z.strictObject({ stage, on: maybe, entry: word })),
  stage,
  partOf: maybe,
  parts: words,
  renews: maybe,
  on: toldWord,
})

const eventMatter: z.ZodType<EventMatter> = z.strictObject({
  ...base,
  kind: z.literal("event"),
  code: word,
  source: orNone,
  target: orNone,
  on: toldWord,
})

const listedFields = {
  matter: shape("Matter", z.union([statementMatter, meetingMatter, commitmentMatter, eventMatter])),
  names: z.record(z.string(), z.string()),
  counts: z.boolean(),
  whyNot: maybe,
  eurosLow: amount.exactOptional(),
  eurosHigh: amount.exactOptional(),
}

export const listedMatter = shape<ListedMatter>("ListedMatter", z.strictObject(listedFields))

export const matterListPage = pageOf("MatterListPage", listedMatter)

export const judgement = shape<Judgement>(
  "Judgement",
  z.strictObject({
    id: word,
    about: z.enum(["party", "entry", "report"]),
    left: word,
    right: word,
    verdict: z.enum(["same", "different", "unsure"]),
    score: amount.exactOptional(),
    why: word,
    compared: z
      .array(z.strictObject({ feature: word, left: word, right: word, weight: amount }))
      .exactOptional(),
    by: maybe,
    at: time,
  }),
)

export const matterPage = shape<MatterPage>(
  "MatterPage",
  z.strictObject({
    ...listedFields,
    entries: z.array(entryAlone),
    judgements: z.array(judgement),
    whole: listedMatter.exactOptional(),
    parts: z.array(listedMatter),
    renewed: listedMatter.exactOptional(),
  }),
)

const formFields = {
  key: word,
  kind: partyKind,
  name: word,
  country: maybe,
  office: maybe,
  of: maybe,
  reports: count,
  from: maybe,
  to: maybe,
}

const office: z.ZodType<Office> = z.strictObject({
  office: word,
  of: maybe,
  from: maybe,
  to: maybe,
  reports: count,
})

export const partyPageShape = shape<PartyPage>(
  "PartyAcrossReports",
  z.strictObject({
    id: word,
    kind: partyKind,
    name: word,
    country: maybe,
    forms: z.array(z.strictObject({ ...formFields, id: word })),
    offices: z.array(office),
    judgements: z.array(judgement),
  }),
)

/** A form as a pair shows it. */
const form: z.ZodType<NamedForm> = z.looseObject(formFields)

export const reviewItem = shape<ReviewItem>(
  "ReviewItem",
  z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("pair"),
      judgement,
      left: z.union([listedEntry, form]),
      right: z.union([listedEntry, form]),
    }),
    z.strictObject({ kind: z.literal("finding"), finding: listedFinding }),
    z.strictObject({ kind: z.literal("entry"), entry: listedEntry }),
  ]),
)

const totalFields = { matters: count, low: amount, high: amount }

export const totals = shape<Totals>(
  "Totals",
  z.strictObject({
    by: z.enum(["provider", "recipient", "instrument", "stage", "month", "year", "currency"]),
    currency: word,
    rates: word,
    lines: z.array(z.strictObject({ key: word, name: word, ...totalFields })),
    total: z.strictObject(totalFields),
    leftOut: z.array(z.strictObject({ why: word, matters: count })),
  }),
)

const change: z.ZodType<Change> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("decision"), at: time, decision }),
  z.strictObject({ kind: z.literal("reread"), at: time, report: reportHead, before: word }),
])

export const historyPage = pageOf("HistoryPage", shape("Change", change))
