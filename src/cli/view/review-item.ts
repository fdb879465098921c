import type { ReviewItem } from "../../app/record/review.ts"
import type { Paint } from "./paint.ts"
import { block } from "./wrap.ts"

/** One thing that waits for a person: both sides with their words, and what speaks for each. */
export function reviewItemView(item: ReviewItem, paint: Paint, width: number): string {
  if (item.kind === "finding") {
    const { finding, report } = item.finding
    const where =
      report === undefined ? [] : [`${report.outlet ?? ""} ${report.reported} ${report.id}`]
    return [
      `${paint.alarm(finding.severity, finding.severity.toUpperCase())}  ${finding.check}  ${paint.dim(finding.id)}`,
      block(finding.says, width, 2),
      ...where.map((each) => block(each, width, 2, paint.dim)),
    ].join("\n")
  }
  if (item.kind === "entry") {
    return `${paint.bold("READ WITH LITTLE TRUST")}\n${sideView(item.entry, paint, width)}`
  }
  const { judgement, left, right } = item
  return [
    `${paint.bold("THE SAME?")}  ${paint.dim(`score ${(judgement.score ?? 0).toFixed(2)}`)}`,
    sideView(left, paint, width),
    sideView(right, paint, width),
    block(judgement.why, width, 2, paint.dim),
  ].join("\n")
}

type Side = Extract<ReviewItem, { kind: "pair" }>["left"]

function sideView(side: Side, paint: Paint, width: number): string {
  if (!("entry" in side)) {
    const held = [side.office, side.of, side.country].filter(Boolean).join(", ")
    const told = `${side.reports} reports, ${side.from ?? ""} to ${side.to ?? ""}`
    return block(`${side.name}${held === "" ? "" : ` (${held})`}: ${told}`, width, 2)
  }
  const { entry, words, report, parties } = side
  const names = Object.values(parties).map(({ name }) => name)
  return [
    block(`“${words}”`, width, 2),
    block(
      [entry.kind, entry.id, report.outlet, report.reported, [...new Set(names)].join(", ")]
        .filter(Boolean)
        .join(" · "),
      width,
      4,
      paint.dim,
    ),
  ].join("\n")
}
