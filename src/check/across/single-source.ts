import type { Finding } from "../../model/finding.ts"
import type { CheckAcross } from "./check-across.ts"
import { raiseAcross } from "./raise-across.ts"

/** From so many reports on it looks as if many had found it out. */
const manyReports = 3

/** Seven reports, and all of them one wire's words. */
export const singleSource: CheckAcross = {
  id: "single-source",
  asks: "Do many reports rest on one source?",
  *run({ matter, tellings }, around): Iterable<Finding> {
    if (matter.reports < manyReports || matter.independent !== 1) return
    // A ministry that tells it in three of its papers makes nobody believe that many found it out.
    const [outlet] = matter.outlets
    if (outlet !== undefined && tellings.every(({ report }) => report.outlet === outlet)) return
    // What an outlet says has that outlet for its source.
    const speaker = matter.kind === "statement" && matter.speaker !== null ? matter.speaker : ""
    if (around.profile(speaker)?.kind === "outlet") return
    const outlets = matter.outlets.length === 0 ? "" : ` (${matter.outlets.join(", ")})`
    // One telling a report: the finding lives as long as the reports that it counts.
    const first = [...new Map(tellings.map((telling) => [telling.report.id, telling])).values()]
    yield raiseAcross(
      this.id,
      first.map((telling) => ({ telling, span: telling.entry.span })),
      {
        severity: "note",
        says: `${matter.reports} reports${outlets}, 1 independent source: they copy one text or pass on one outlet.`,
        stated: `${matter.reports} reports`,
        expected: "1 independent source",
      },
    )
  },
}
