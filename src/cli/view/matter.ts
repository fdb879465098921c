import type { OpenRecord } from "../../app/record/open-record.ts"
import { sumInWords } from "../../model/in-words.ts"
import type { AsTold, CommitmentMatter } from "../../model/matter.ts"
import type { Paint } from "./paint.ts"
import { block } from "./wrap.ts"

/** A matter with its entries, about to be shown. */
interface ShownMatter {
  readonly title: string
  readonly listed: NonNullable<ReturnType<OpenRecord["matter"]>>
  readonly entries: readonly NonNullable<ReturnType<OpenRecord["entry"]>>[]
}

/** A matter for a person: what it is, each version of its values, and each report's words. */
export function matterView(
  { title, listed, entries }: ShownMatter,
  paint: Paint,
  width: number,
): string {
  const { matter } = listed
  const sources = `${matter.reports} reports, ${matter.independent} independent sources`
  const lines = [
    block(title, width, 0, paint.bold),
    block(
      `${matter.id} · ${matter.first ?? ""} to ${matter.last ?? ""} · ${sources}`,
      width,
      2,
      paint.dim,
    ),
  ]
  if (matter.kind === "commitment") lines.push(...commitmentLines(matter, width))
  if (listed.whyNot !== undefined) {
    lines.push(block(`not counted in totals: ${listed.whyNot}`, width, 2))
  }
  for (const { entry, words, report } of entries) {
    lines.push(
      "",
      block(
        `${report.reported}  ${report.outlet ?? "no outlet told"}  ${entry.id}`,
        width,
        2,
        paint.dim,
      ),
    )
    lines.push(block(`“${words}”`, width, 4))
  }
  return lines.join("\n")
}

function commitmentLines(matter: CommitmentMatter, width: number): readonly string[] {
  const { amount, stages, partOf, parts, renews } = matter
  return [
    ...(amount === undefined ? [] : versionLines("amount", amount, sumInWords, width)),
    block(
      `stages: ${stages.map(({ stage, on }) => `${stage} ${on ?? ""}`.trim()).join(" → ")}`,
      width,
      2,
    ),
    ...(partOf === undefined ? [] : [block(`part of ${partOf}`, width, 2)]),
    ...(parts.length === 0 ? [] : [block(`its parts: ${parts.join(", ")}`, width, 2)]),
    ...(renews === undefined ? [] : [block(`renews or raises ${renews}`, width, 2)]),
  ]
}

const versionLines = <Value>(
  name: string,
  { state, versions }: AsTold<Value>,
  inWords: (value: Value) => string,
  width: number,
): readonly string[] => [
  block(`${name}: ${state === "agreed" ? "reports agree" : state}`, width, 2),
  ...versions.map(({ value, entries, corrected }) =>
    block(
      `${inWords(value)} in ${entries.length === 1 ? "1 entry" : `${entries.length} entries`}${corrected ? ", withdrawn" : ""}`,
      width,
      4,
    ),
  ),
]
