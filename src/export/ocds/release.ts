import type { Day } from "../../model/day.ts"
import type { Stage } from "../../model/entry.ts"
import { titleOf } from "../../model/in-words.ts"
import type { CommitmentMatter } from "../../model/matter.ts"
import {
  commitmentOf,
  dayOf,
  firstDayOf,
  headlineOf,
  isBought,
  sourcesOf,
  sumOf,
} from "../commitments/told-commitment.ts"
import { webAddress } from "../linked/iri.ts"
import { known } from "../linked/json-list.ts"
import { type RecordSource, reportedOn } from "../record.ts"
import { moneyOf } from "./money.ts"
import { contractingOf, partiesOf, referenceTo } from "./parties.ts"

/** OCDS's status of an award and of its contract; none where no contract stands yet. */
const statusOf: Readonly<Record<Stage, readonly [award: string, contract?: string]>> = {
  announced: ["pending"],
  committed: ["active"],
  contracted: ["active", "active"],
  ordered: ["active", "active"],
  delivered: ["active", "terminated"],
  cancelled: ["cancelled", "cancelled"],
}

const midnight = (day: Day | undefined): string | undefined =>
  day === undefined ? undefined : `${day}T00:00:00Z`

/** The day that the record last heard of it: what the release tells is as of then. */
export function releaseDay(matter: CommitmentMatter): Day | undefined {
  const last = matter.last ?? matter.first
  return (last === undefined ? undefined : firstDayOf(last)) ?? dayOf(matter)
}

/** One framework, contract or order as a contracting process, with those it belongs to. */
export function releaseOf(record: RecordSource, matter: CommitmentMatter, prefix: string): object {
  const ocid = `${prefix}-${matter.id}`
  const [awardStatus, contractStatus] = statusOf[matter.stage]
  const contracting = contractingOf(record, matter)
  const { buyer, supplier } = contracting
  const title = headlineOf(record, matter)
  const value = moneyOf(sumOf(matter))
  const award = known({
    id: `${matter.id}-award`,
    title,
    description: sourcesOf(record, matter).join(" "),
    status: awardStatus,
    date: midnight(dayOf(matter)),
    value,
    suppliers: supplier ? [referenceTo(supplier)] : [],
    items: matter.supplies.map((description, at) => ({ id: String(at + 1), description })),
    documents: documentsOf(record, matter),
  })
  const contract = known({
    id: `${matter.id}-contract`,
    awardID: award.id,
    title,
    status: contractStatus,
    dateSigned: midnight(signedOn(matter)),
    value,
    relatedProcesses: relatedParts(record, matter, prefix),
  })
  return known({
    ocid,
    id: `${matter.id}-${releaseDay(matter)}`,
    date: midnight(releaseDay(matter)),
    tag: contractStatus === undefined ? ["award"] : ["award", "contract"],
    initiationType: "tender",
    language: "en",
    parties: partiesOf(contracting),
    buyer: buyer && referenceTo(buyer),
    awards: [award],
    contracts: contractStatus === undefined ? [] : [contract],
    relatedProcesses: relatedWhole(record, matter, prefix),
  })
}

const signedOn = ({ stages }: CommitmentMatter): Day | undefined => {
  const on = stages.find(({ stage }) => stage === "contracted" || stage === "ordered")?.on
  return on === undefined ? undefined : firstDayOf(on)
}

const related = (record: RecordSource, matter: CommitmentMatter, prefix: string, code: string) => ({
  id: `${code}-${matter.id}`,
  relationship: [code],
  title: headlineOf(record, matter),
  scheme: "ocid",
  identifier: `${prefix}-${matter.id}`,
})

/** The framework that an order was called off from. */
function relatedWhole(record: RecordSource, matter: CommitmentMatter, prefix: string) {
  const whole = matter.partOf === undefined ? undefined : commitmentOf(record, matter.partOf)
  return whole && isBought(whole) ? [related(record, whole, prefix, "framework")] : []
}

/** The orders called off from a framework. */
const relatedParts = (record: RecordSource, matter: CommitmentMatter, prefix: string) =>
  matter.parts.flatMap((id) => {
    const part = commitmentOf(record, id)
    return part && isBought(part) ? [related(record, part, prefix, "subContract")] : []
  })

/** The reports that tell it and have an address. */
function documentsOf(record: RecordSource, matter: CommitmentMatter): readonly object[] {
  const reports = new Map(
    matter.entries.flatMap((id) => {
      const told = record.entry(id)
      return told ? [[told.report.id, told.report] as const] : []
    }),
  )
  return [...reports.values()].flatMap((report) => {
    const url = webAddress(report.url)
    const day = reportedOn(report)
    if (url === undefined) return []
    return [
      known({
        id: report.id,
        title: titleOf(report),
        url,
        datePublished: midnight(day === undefined ? undefined : firstDayOf(day)),
        language: report.language,
      }),
    ]
  })
}
