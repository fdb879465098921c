import type {
  CommitmentMatter,
  EventMatter,
  Matter,
  MeetingMatter,
  StatementMatter,
} from "../../model/matter.ts"
import { commitmentOf, sumInWords } from "../commitments/told-commitment.ts"
import { escaped } from "../html/escape.ts"
import type { RecordSource } from "../record.ts"
import { evidence } from "./evidence.ts"
import { matterLine } from "./lines.ts"
import { counted, partyLink, partyName } from "./names.ts"
import { rootFrom } from "./paths.ts"
import { chief, dayWords, flagOf, sumWords, versionsOf } from "./told.ts"

type Fact = readonly [label: string, value: string]

const factList = (facts: readonly Fact[]): string =>
  `<dl class="sheet">${facts
    .filter(([, value]) => value !== "")
    .map(([label, value]) => `<div><dt>${label}</dt><dd>${value}</dd></div>`)
    .join("\n")}</dl>`

/** What the page of a matter shows: its heading as text and as markup, and its own parts. */
interface Shown {
  readonly heading: string
  readonly facts: readonly Fact[]
  readonly parts: readonly string[]
}

/** The content of a matter's page. */
export function matterMain(record: RecordSource, matter: Matter, path: string): string {
  const root = rootFrom(path)
  const { heading, facts, parts } = shown(record, matter, root)
  const { reports, independent, outlets, id } = matter
  const told: Fact = [
    "Told by",
    `${counted(reports, "report")}${reports > 1 ? `, ${independent} independent` : ""}${outlets.length > 0 ? `: ${outlets.map(escaped).join(", ")}` : ""}`,
  ]
  return `<article class="matter ${matter.kind}"><p class="kicker">${matter.kind}</p>
<h1>${heading}</h1>
${factList([...facts, told, ["Id", `<code>${escaped(id)}</code>`]])}
${parts.join("\n")}
${evidence(record, matter.entries, root)}</article>`
}

/** The title of its page, as plain text. */
export function matterTitle(record: RecordSource, matter: Matter): string {
  const name = (id: string | null) => (id && record.profile(id)?.name) || "not named"
  switch (matter.kind) {
    case "statement":
      return `${name(matter.speaker)}: ${chief(matter.wording) ?? ""}`.slice(0, 90)
    case "meeting":
      return `${matter.parties.map(name).join(", ")}: ${matter.form}`
    case "commitment": {
      const sum = chief(matter.amount)
      return `${name(matter.provider)} to ${name(matter.recipient)}${sum ? `, ${sumInWords(sum)}` : ""}`
    }
    case "event":
      return `${name(matter.source)}, ${name(matter.target)}: ${matter.code.toLowerCase()}`
  }
}

function shown(record: RecordSource, matter: Matter, root: string): Shown {
  switch (matter.kind) {
    case "statement":
      return ofStatement(record, matter, root)
    case "meeting":
      return ofMeeting(record, matter, root)
    case "commitment":
      return ofCommitment(record, matter, root)
    case "event":
      return ofEvent(record, matter, root)
  }
}

const when = ({ on, first }: Matter): Fact => [
  "When",
  on === undefined ? "" : `${dayWords(chief(on) ?? first)}${flagOf(on)}`,
]

/** Whose words they are. */
const forms: Readonly<Record<StatementMatter["form"], string>> = {
  direct: "the speaker's words",
  mixed: "the speaker's words and the report's",
  indirect: "the report's words",
}

const ofStatement = (record: RecordSource, matter: StatementMatter, root: string): Shown => ({
  heading: `<q class="${matter.form}">${escaped(chief(matter.wording) ?? "")}</q>`,
  facts: [
    ["Speaker", partyLink(record, matter.speaker, root)],
    ["Words", forms[matter.form]],
    when(matter),
  ],
  parts: [
    versionsOf("Wording", matter.wording, (words) => words),
    versionsOf("Day", matter.on, String),
  ],
})

const ofMeeting = (record: RecordSource, matter: MeetingMatter, root: string): Shown => ({
  heading: matter.parties.map((id) => partyName(record, id)).join(" – ") || matter.form,
  facts: [
    ["Parties", matter.parties.map((id) => partyLink(record, id, root)).join(", ")],
    ["Form", matter.form],
    when(matter),
    ["Where", `${escaped(chief(matter.at) ?? "")}${flagOf(matter.at)}`],
  ],
  parts: [versionsOf("Day", matter.on, String), versionsOf("Place", matter.at, (place) => place)],
})

const ofEvent = (record: RecordSource, matter: EventMatter, root: string): Shown => ({
  heading: `${partyName(record, matter.source)} → ${partyName(record, matter.target)}`,
  facts: [
    ["Who", partyLink(record, matter.source, root)],
    ["To whom", partyLink(record, matter.target, root)],
    ["Coded", `${escaped(matter.code.toLowerCase())} <small>PLOVER</small>`],
    when(matter),
  ],
  parts: [versionsOf("Day", matter.on, String)],
})

function ofCommitment(record: RecordSource, matter: CommitmentMatter, root: string): Shown {
  const { provider, recipient, amount, instrument, range, stages, stage, supplies, on } = matter
  const sum = sumWords(chief(amount)) || "no figure"
  const wide = range && range.low !== range.high
  const to = recipient === null ? "" : ` → ${partyName(record, recipient)}`
  return {
    heading: `${partyName(record, provider)}${to}<span class="sum">${sum}</span>`,
    facts: [
      ["Provider", partyLink(record, provider, root)],
      ["Recipient", partyLink(record, recipient, root)],
      ["Amount", `${sum}${flagOf(amount)}`],
      ["Range", wide ? escaped(sumInWords({ ...range, bound: "=" })) : ""],
      ["Instrument", `${escaped(chief(instrument) ?? "")}${flagOf(instrument)}`],
      ["Stage", stage],
      ["Supplies", supplies.map(escaped).join("; ")],
      when(matter),
    ],
    parts: [
      versionsOf("Amount", amount, sumInWords),
      versionsOf("Instrument", instrument, (word) => word),
      versionsOf("Day", on, String),
      stagesOf(stages),
      relatives(record, matter, root),
    ],
  }
}

function stagesOf(stages: CommitmentMatter["stages"]): string {
  if (stages.length < 2) return ""
  const items = stages.map(
    ({ stage, on, entry }) =>
      `<li><b>${stage}</b> <a href="#${escaped(entry)}">${dayWords(on) || "on a day not told"}</a></li>`,
  )
  return `<section><h2>Stages</h2><ol class="stages">${items.join("\n")}</ol></section>`
}

/** Its whole, its parts and the older one that it renews. */
function relatives(record: RecordSource, matter: CommitmentMatter, root: string): string {
  const lines = (title: string, ids: readonly string[]) => {
    const items = ids.flatMap((id) => {
      const relative = commitmentOf(record, id)
      return relative ? [matterLine(record, relative, root)] : []
    })
    return items.length === 0
      ? ""
      : `<section><h2>${title}</h2><ol class="lines">${items.join("\n")}</ol></section>`
  }
  return [
    lines("Part of", matter.partOf === undefined ? [] : [matter.partOf]),
    lines("Parts, which are not counted again", matter.parts),
    lines("Announces again", matter.renews === undefined ? [] : [matter.renews]),
  ].join("")
}
