import type {
  CommitmentMatter,
  EventMatter,
  Matter,
  MeetingMatter,
  StatementMatter,
} from "../../model/matter.ts"
import { escaped } from "../html/escape.ts"
import type { RecordSource } from "../record.ts"
import { counted, partyName } from "./names.ts"
import { pagePath, sectionOf } from "./paths.ts"
import { chief, dayWords, flagOf, sumWords } from "./told.ts"

/** What each matter rests on, in a line of small print. */
export function facts(matter: Matter): string {
  const { reports, independent, outlets } = matter
  const day = dayWords(chief(matter.on) ?? matter.first)
  const by = outlets.slice(0, 3).map(escaped).join(", ") + (outlets.length > 3 ? ", …" : "")
  const sources = reports > 1 ? `${counted(reports, "report")}, ${independent} independent` : by
  return [day, sources].filter((part) => part !== "").join(" · ")
}

/** A matter in one line of a list: a link to its page. */
export function matterLine(record: RecordSource, matter: Matter, root: string): string {
  const href = `${root}${pagePath(sectionOf(matter), matter.id)}`
  return `<li class="line-of ${matter.kind}"><a href="${href}">${told(record, matter)}</a><p class="facts">${facts(matter)}${flags(matter)}</p></li>`
}

/** The few words that tell a matter. */
export function told(record: RecordSource, matter: Matter): string {
  switch (matter.kind) {
    case "statement":
      return statementTold(record, matter)
    case "meeting":
      return meetingTold(record, matter)
    case "commitment":
      return commitmentTold(record, matter)
    case "event":
      return eventTold(record, matter)
  }
}

const statementTold = (
  record: RecordSource,
  { speaker, wording, form }: StatementMatter,
): string => {
  const words = escaped(chief(wording) ?? "")
  return `<b>${partyName(record, speaker)}</b> <q class="${form}">${words}</q>`
}

const meetingTold = (record: RecordSource, { parties, form, at }: MeetingMatter): string => {
  const who = parties.map((id) => partyName(record, id)).join(" – ")
  const where = chief(at)
  return `<b>${who || form}</b> <span class="what">${form}${where ? ` in ${escaped(where)}` : ""}</span>`
}

const commitmentTold = (record: RecordSource, matter: CommitmentMatter): string => {
  const { provider, recipient, amount, instrument, stage } = matter
  const to = recipient === null ? "" : ` → ${partyName(record, recipient)}`
  const what = [escaped(chief(instrument) ?? ""), stage].filter((part) => part !== "").join(", ")
  return `<b>${partyName(record, provider)}${to}</b> <span class="sum">${sumWords(chief(amount)) || "no figure"}</span> <span class="what">${what}</span>`
}

const eventTold = (record: RecordSource, { source, target, code }: EventMatter): string =>
  `<b>${partyName(record, source)} → ${partyName(record, target)}</b> <span class="what">${escaped(code.toLowerCase())}</span>`

/** Values on which reports do not agree. */
const flags = (matter: Matter): string => {
  const of =
    matter.kind === "commitment"
      ? matter.amount
      : matter.kind === "statement"
        ? matter.wording
        : matter.on
  return flagOf(of)
}
