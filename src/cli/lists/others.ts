import type { OpenRecord } from "../../app/record/open-record.ts"
import { sumInWords } from "../../model/in-words.ts"
import type { Matter } from "../../model/matter.ts"
import { listing } from "./listing.ts"

type Item<Name extends "reports" | "parties" | "findings" | "matters"> = ReturnType<
  OpenRecord[Name]
>["items"][number]

export const reports = listing<Item<"reports">>({
  name: "reports",
  columns: [
    { title: "REPORTED" },
    { title: "OUTLET" },
    { title: "ENTRIES", right: true },
    { title: "DOUBTS", right: true },
    { title: "TITLE", grows: true },
    { title: "ID" },
  ],
  page: (record, options) => record.reports(options),
  row: (item) => [
    item.reported,
    item.outlet ?? "",
    String(item.entries),
    item.findings === 0 ? "" : String(item.findings),
    item.title ?? item.opening,
    item.id,
  ],
})

export const parties = listing<Item<"parties">>({
  name: "parties",
  columns: [
    { title: "REPORTS", right: true },
    { title: "KIND" },
    { title: "COUNTRY" },
    { title: "FIRST" },
    { title: "LAST" },
    { title: "NAME", grows: true },
    { title: "ID" },
  ],
  page: (record, options) => record.parties(options),
  row: (item) => [
    String(item.reports),
    item.kind,
    item.country ?? "",
    item.first,
    item.last,
    item.name,
    item.id,
  ],
})

export const findings = listing<Item<"findings">>({
  name: "findings",
  columns: [
    { title: "SEVERITY" },
    { title: "CHECK" },
    { title: "STATUS" },
    { title: "SAYS", grows: true },
    { title: "ID" },
  ],
  page: (record, options) => record.findings(options),
  row: ({ finding, status }) => [finding.severity, finding.check, status, finding.says, finding.id],
})

export const matters = listing<Item<"matters">>({
  name: "matters",
  columns: [
    { title: "KIND" },
    { title: "FIRST" },
    { title: "LAST" },
    { title: "REPORTS", right: true },
    { title: "SOURCES", right: true },
    { title: "WHAT", grows: true },
    { title: "ID" },
  ],
  page: (record, options) => record.matters(options),
  row: (item) => [
    item.matter.kind,
    item.matter.first ?? "",
    item.matter.last ?? "",
    String(item.matter.reports),
    String(item.matter.independent),
    matterInWords(item.matter, item.names),
    item.matter.id,
  ],
})

/** What a matter is about, in a few words: who to whom, how much, how sure. */
export function matterInWords(matter: Matter, names: Readonly<Record<string, string>>): string {
  const name = (id: string | null) => (id === null ? "somebody" : (names[id] ?? id))
  if (matter.kind === "statement") {
    return `${name(matter.speaker)}: “${matter.wording.versions[0]?.value ?? ""}”`
  }
  if (matter.kind === "meeting") {
    return `${matter.form} of ${matter.parties.map(name).join(", ")}`
  }
  if (matter.kind === "event") {
    return `${name(matter.source)} ${matter.code} ${name(matter.target)}`
  }
  const sums = matter.amount?.versions.filter(({ corrected }) => !corrected) ?? []
  const told = sums.map(({ value }) => sumInWords(value)).join(" or ")
  const state = matter.amount?.state === "conflict" ? " (reports conflict)" : ""
  return `${name(matter.provider)} → ${name(matter.recipient)} ${told}${state}, ${matter.stage}`
}
