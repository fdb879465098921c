import type { Stage } from "../../model/entry.ts"
import type { CommitmentMatter } from "../../model/matter.ts"
import {
  dayOf,
  firstDayOf,
  headlineOf,
  profileIn,
  sourcesOf,
} from "../commitments/told-commitment.ts"
import type { ExportOptions } from "../format.ts"
import type { RecordSource } from "../record.ts"
import { narrative } from "./narrative.ts"
import { transactionsOf } from "./transactions.ts"
import { element, words } from "./xml.ts"

/** IATI's ActivityStatus: pipeline, implementation, closed, cancelled. */
const statusOf: Readonly<Record<Stage, string>> = {
  announced: "1",
  committed: "2",
  contracted: "2",
  ordered: "2",
  delivered: "4",
  cancelled: "5",
}

type Reporter = NonNullable<ExportOptions["reportingOrg"]>

/** One commitment as an activity; the caller knows that it has a day. */
export function activityOf(
  record: RecordSource,
  matter: CommitmentMatter,
  reporter: Reporter,
  { at }: ExportOptions,
  isExported: (id: string) => boolean,
): string {
  const identifier = (id: string) => `${reporter.ref}-${id}`
  const provider = profileIn(record, matter.provider)
  const related = (type: string, id: string) =>
    isExported(id) ? element("related-activity", { ref: identifier(id), type }) : ""
  return element(
    "iati-activity",
    { "xml:lang": "en", "last-updated-datetime": at, hierarchy: matter.partOf ? "2" : "1" },
    element("iati-identifier", {}, words(identifier(matter.id))),
    element(
      "reporting-org",
      { ref: reporter.ref, type: reporter.type, "secondary-reporter": "1" },
      narrative(reporter.name),
    ),
    element("title", {}, narrative(headlineOf(record, matter))),
    element("description", { type: "1" }, narrative(descriptionOf(record, matter))),
    element(
      "participating-org",
      { role: "1" },
      narrative(provider?.name ?? "A provider that the reports do not name"),
    ),
    element("activity-status", { code: statusOf[matter.stage] }),
    ...datesOf(matter),
    whereOf(record, matter),
    // DAC's code for sectors that are not specified: reports name none.
    element("sector", { vocabulary: "1", code: "99810" }),
    ...transactionsOf(record, matter),
    matter.partOf === undefined ? "" : related("1", matter.partOf),
    ...matter.parts.map((part) => related("2", part)),
  )
}

function descriptionOf(record: RecordSource, matter: CommitmentMatter): string {
  const { reports, independent, supplies } = matter
  const count = `As told by ${reports} ${reports === 1 ? "report" : "reports"}, ${independent} independent.`
  const goods = supplies.length === 0 ? [] : [`Supplies: ${supplies.join("; ")}.`]
  return [count, ...goods, ...sourcesOf(record, matter)].join(" ")
}

/** IATI's ActivityDateType: planned start, actual start, actual end. */
function datesOf(matter: CommitmentMatter): readonly string[] {
  const date = (type: string, day: string | undefined) =>
    day === undefined ? "" : element("activity-date", { type, "iso-date": day })
  const day = dayOf(matter)
  const delivered = matter.stages.find(({ stage }) => stage === "delivered")?.on
  const end = delivered === undefined ? undefined : firstDayOf(delivered)
  const begun = matter.stage !== "announced" && matter.stage !== "cancelled"
  return [
    date(begun ? "2" : "1", day),
    date("4", end !== undefined && day && end >= day ? end : undefined),
  ]
}

/** The recipient's country, or DAC's code for developing countries that are not specified. */
function whereOf(record: RecordSource, matter: CommitmentMatter): string {
  const country = profileIn(record, matter.recipient)?.country
  return country !== undefined && /^[A-Z]{2}$/u.test(country)
    ? element("recipient-country", { code: country, percentage: "100" })
    : element("recipient-region", { code: "998", vocabulary: "1", percentage: "100" })
}
