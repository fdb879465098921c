import type { Commitment, Stage } from "../../model/entry.ts"
import type { Finding } from "../../model/finding.ts"
import { dayOfReport } from "../../model/report.ts"
import { wordsAt } from "../../model/span.ts"
import type { CheckAcross, Telling } from "./check-across.ts"
import { raiseAcross, reportInWords } from "./raise-across.ts"

/** Delivered in March and only promised in May: one of the two reports, or the join, is wrong. */
export const stageBackwards: CheckAcross = {
  id: "stage-backwards",
  asks: "Does a commitment only ever move on?",
  *run({ matter, tellings }): Iterable<Finding> {
    if (matter.kind !== "commitment") return
    const told = tellings.filter(isCommitment)
    let furthest: Telling<Commitment> | undefined
    for (const telling of told) {
      if (furthest !== undefined && runsBack(furthest, telling)) {
        const [before, now] = [furthest.entry.stage, telling.entry.stage]
        yield raiseAcross(
          this.id,
          [furthest, telling].map((each) => ({ telling: each, span: each.entry.span })),
          {
            severity: "doubt",
            says: `${reportInWords(furthest.report)} has it ${before}, ${reportInWords(telling.report)} has it ${now} afterwards.`,
            stated: now,
            expected: before,
          },
        )
      }
      if (furthest === undefined || rankOf(telling) >= rankOf(furthest)) furthest = telling
    }
  },
}

const isCommitment = (telling: Telling): telling is Telling<Commitment> =>
  telling.entry.kind === "commitment"

const order: readonly Stage[] = [
  "announced",
  "committed",
  "contracted",
  "ordered",
  "delivered",
  "cancelled",
]
const rankOf = ({ entry }: Telling<Commitment>): number => order.indexOf(entry.stage)

const toCome = /\b(?:will|shall|is to|are to|going to|plans? to|intends? to)\b/iu

/** A later report may well recall the announcement; it must tell of its own day to take back a stage. */
function runsBack(before: Telling<Commitment>, now: Telling<Commitment>): boolean {
  const [from, to] = [dayOfReport(before.report), dayOfReport(now.report)]
  if (from === undefined || to === undefined || to <= from) return false
  const [had, has] = [before.entry.stage, now.entry.stage]
  const { on, modality } = now.entry
  if (on !== undefined && on.value.start <= from) return false
  if (had === "cancelled") return has !== "cancelled"
  if (rankOf(now) >= rankOf(before)) return false
  const words = wordsAt(now.report.text, now.entry.span)
  const open = modality !== "asserted" || on !== undefined || toCome.test(words)
  return had === "delivered" || had === "ordered" || had === "contracted" ? open : false
}
