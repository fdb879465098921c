import * as z from "zod"

const words = (says: string) => z.string().min(1).max(500).exactOptional().describe(says)

/** When a page is seen from. */
export const whenFields = {
  "as-of": words(
    "Only what had been reported by the end of this day, week, month, quarter or year.",
  ),
  "known-by": words("Only what this record held at this time (UTC) or at the end of this day."),
}

/** Which part of a list. */
export const pageFields = {
  ...whenFields,
  limit: z
    .string()
    .regex(/^\d{1,4}$/u, "a whole number of up to four digits")
    .transform(Number)
    .exactOptional()
    .describe("How many items at most: 1 to 1000, 50 unless told otherwise."),
  cursor: words("Where the page before ended: its `next`."),
  order: z
    .enum(["asc", "desc"])
    .exactOptional()
    .describe("Newest or largest first (desc) unless told otherwise."),
}

export const whenQuery = z.strictObject(whenFields)

export const entryQuery = z.strictObject({
  ...pageFields,
  party: words("A party in any role: its id or a name."),
  with: words("Another party, named beside it in any role."),
  speaker: words("Who says it."),
  to: words("Who is spoken to."),
  provider: words("Who gives."),
  recipient: words("Who gets."),
  source: words("Who acts."),
  target: words("Who is acted upon."),
  via: words("Who passed it on."),
  instrument: words("Framework contract, loan, grant, …"),
  stage: words("How far a commitment is: announced, committed, …"),
  code: words("The PLOVER root of an event: AID, ACCUSE, …"),
  form: words("Direct, indirect or mixed; meeting, visit, call or summit."),
  currency: words("ISO 4217 code of the amount."),
  place: words("Where it happened, as the report names it."),
  outlet: words("Who published it."),
  confidence: z.enum(["high", "medium", "low"]).exactOptional().describe("How far to trust it."),
  modality: z
    .enum(["asserted", "planned", "possible", "denied", "requested"])
    .exactOptional()
    .describe("Told as a fact, or as planned, possible, denied or asked for."),
  from: words("Happened on or after the first day of this period."),
  until: words("Happened on or before the last day of this period."),
  text: words("Words that must stand in the statement, or in the report of another entry."),
  report: words("The id of one report."),
  sort: z
    .enum(["reported", "happened", "amount"])
    .exactOptional()
    .describe("What the order goes by; the day reported unless told otherwise."),
})

const commitmentFields = {
  provider: words("Who gives."),
  recipient: words("Who gets."),
  instrument: words("Framework contract, loan, grant, …"),
  stage: words("How far it is: announced, committed, …"),
  from: words("On or after the first day of this period."),
  until: words("On or before the last day of this period."),
}

export const matterQuery = z.strictObject({
  ...pageFields,
  ...commitmentFields,
  kind: z
    .enum(["statement", "meeting", "commitment", "event"])
    .exactOptional()
    .describe("What it is."),
  agreement: z
    .enum(["agreed", "conflict", "corrected"])
    .exactOptional()
    .describe("Do its reports agree?"),
  reports: z
    .string()
    .regex(/^\d{1,6}$/u, "a whole number")
    .transform(Number)
    .exactOptional()
    .describe("Told by so many reports at least."),
  sort: z
    .enum(["reported", "happened", "amount"])
    .exactOptional()
    .describe("What the order goes by; the day last reported unless told otherwise."),
})

export const totalsQuery = z.strictObject({
  ...whenFields,
  ...commitmentFields,
  by: z
    .enum(["provider", "recipient", "instrument", "stage", "month", "year", "currency"])
    .exactOptional()
    .describe("What the lines are; provider unless told otherwise."),
  currency: words("ISO 4217 code of the currency to add up in; EUR unless told otherwise."),
  rate: words(
    "The month whose mean rates convert everything, as 2023-09; each sum's own without it.",
  ),
})

export const reportQuery = z.strictObject({
  ...pageFields,
  outlet: words("Who published it."),
  place: words("The place of its dateline."),
  from: words("Reported on or after the first day of this period."),
  until: words("Reported on or before the last day of this period."),
  text: words("Words that must stand in it."),
})

export const partyQuery = z.strictObject({
  ...pageFields,
  kind: z
    .enum(["person", "body", "country", "outlet", "group"])
    .exactOptional()
    .describe("Its kind."),
  country: words("ISO 3166-1 alpha-2 code of its country."),
  text: words("Words of one of its names."),
})

export const findingQuery = z.strictObject({
  ...pageFields,
  check: words("The id of the check that raised it."),
  severity: z.enum(["contradiction", "doubt", "note"]).exactOptional().describe("How sure it is."),
  status: z
    .enum(["open", "dismissed", "upheld"])
    .exactOptional()
    .describe("Waiting for a person, or decided by one."),
  report: words("The id of one report."),
})

interface Dashed {
  readonly "as-of"?: string
  readonly "known-by"?: string
}

type Undashed<Query> = Omit<Query, keyof Dashed> & { asOf?: string; knownBy?: string }

/** The fields of a query as options of the record, whose names have no dashes. */
export function optionsIn<Query extends Dashed>(query: Query): Undashed<Query> {
  const { "as-of": asOf, "known-by": knownBy, ...rest } = query
  return {
    ...rest,
    ...(asOf !== undefined && { asOf }),
    ...(knownBy !== undefined && { knownBy }),
  }
}
