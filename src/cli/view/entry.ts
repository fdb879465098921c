import type { OpenRecord } from "../../app/record/open-record.ts"
import { periodInWords, quantityInWords } from "../../model/in-words.ts"
import type { Judgement } from "../../model/judgement.ts"
import type { Paint } from "./paint.ts"
import { block, printable } from "./wrap.ts"

type ShownEntry = NonNullable<ReturnType<OpenRecord["entry"]>>

/** One entry for a person: its words, who said and relayed it, its values, and what is held of it. */
export function entryView(
  shown: ShownEntry,
  judgements: readonly Judgement[],
  paint: Paint,
  width: number,
): string {
  const { entry, words, report } = shown
  const lines = [
    `${paint.bold(entry.kind.toUpperCase())}  ${entry.id}`,
    block(`“${words}”`, width, 2),
    block(source(shown), width, 2, paint.dim),
    ...fields(shown).map(([name, value]) => block(`${name}: ${value}`, width, 2)),
  ]
  if (entry.decided !== undefined) {
    const { act, by, at, reason } = entry.decided
    lines.push(block(`${act} by ${by} on ${at.slice(0, 10)}: ${reason}`, width, 2))
  }
  if (shown.until !== undefined) {
    lines.push(block(`taken off the record on ${shown.until.slice(0, 10)}`, width, 2))
  }
  for (const id of shown.findings) lines.push(block(`doubted by finding ${id}`, width, 2))
  if (shown.matter !== undefined) lines.push(block(`told in matter ${shown.matter}`, width, 2))
  for (const judgement of judgements) {
    const other = judgement.left === entry.id ? judgement.right : judgement.left
    const judge = judgement.by ?? "OnRecord"
    lines.push(block(`${judgement.verdict} as ${other}, says ${judge}: ${judgement.why}`, width, 2))
  }
  return [...lines, block(`report ${report.id}`, width, 2, paint.dim)].join("\n")
}

const source = ({ report }: ShownEntry): string =>
  [report.outlet, report.reported, report.title && printable(report.title), report.url]
    .filter((each) => each)
    .join(" · ")

/** The fields of an entry in words, those that are told. */
function fields({ entry, parties }: ShownEntry): readonly (readonly [string, string])[] {
  const name = (id: string | null) => (id === null ? "nobody named" : (parties[id]?.name ?? id))
  const told: [string, string | undefined][] = [
    ["told by", entry.via.map(({ party }) => name(party)).join(" › ")],
    ["when", entry.on && `${periodInWords(entry.on.value)} (${entry.on.known})`],
    ["where", entry.at?.name],
    ["told as", entry.modality === "asserted" ? undefined : entry.modality],
  ]
  if (entry.kind === "statement") told.unshift(["speaker", name(entry.speaker)])
  if (entry.kind === "meeting") told.unshift(["parties", entry.parties.map(name).join(", ")])
  if (entry.kind === "event") {
    told.unshift(["act", `${name(entry.source)} ${entry.code} ${name(entry.target)}`])
  }
  if (entry.kind === "commitment") {
    told.unshift(
      ["provider", name(entry.provider)],
      ["recipient", name(entry.recipient)],
      ["amount", entry.amount === null ? undefined : quantityInWords(entry.amount)],
      ["also stated", entry.alsoStated.map(quantityInWords).join(", ")],
      ["instrument", entry.instrument],
      ["stage", entry.stage],
      ["part of", entry.partOf],
    )
  }
  told.push(["trust", entry.confidence], ["rule", entry.rule])
  return told.filter((each): each is [string, string] => each[1] !== undefined && each[1] !== "")
}
