import { readFileSync } from "node:fs"
import { join } from "node:path"
import { localReader } from "../src/app/local-reader.ts"
import type { Finding } from "../src/model/finding.ts"
import type { Item, Suite, SuiteResult } from "./suite.ts"

interface Row {
  readonly doc: string
  readonly date: string
  readonly span: string
  readonly sentence: string
  readonly flag: "ok" | "stale-or-annual-rate" | "contradiction"
}

/** Does the finding lie on the words of the row's conversion? */
function concerns({ spans }: Finding, { sentence, span }: Row): boolean {
  const start = sentence.indexOf(span)
  return start >= 0 && spans.some((each) => each.start < start + span.length && each.end > start)
}

function flagged(row: Row): Finding | undefined {
  const { findings } = localReader().read(row.sentence, { published: row.date.slice(0, 10) })
  return findings.find(
    (finding) =>
      finding.check === "conversion" &&
      finding.severity === "contradiction" &&
      concerns(finding, row),
  )
}

function itemOf(row: Row, at: number): Item {
  const finding = flagged(row)
  const wanted = row.flag === "contradiction"
  const right = wanted === (finding !== undefined)
  return {
    id: `${row.doc}:${at}`,
    right,
    ...(!right && { category: wanted ? "miss" : "spurious" }),
    shows: `${row.date} ${row.span}, ${row.flag}: ${finding?.says ?? "passed by"}`,
  }
}

/** Printed conversions that contradict the rate of their day, and those that do not. */
export const conversions: Suite = {
  name: "conversions",
  asks: "Are printed conversions that contradict the exchange rate found, and only those?",
  files: ["checks/conversions.jsonl"],
  async run(gold): Promise<SuiteResult> {
    const lines = readFileSync(join(gold, "checks/conversions.jsonl"), "utf8").split("\n")
    const rows = lines.filter((line) => line !== "").map((line): Row => JSON.parse(line))
    const items = rows.map(itemOf)
    const wanted = rows.filter(({ flag }) => flag === "contradiction").length
    const missed = items.filter(({ category }) => category === "miss").length
    const spurious = items.filter(({ category }) => category === "spurious").length
    const found = wanted - missed
    const measures = [
      {
        name: "contradictions: precision",
        value: (100 * found) / Math.max(1, found + spurious),
        reference: "none exists",
        mark: 97,
      },
      {
        name: "contradictions: recall",
        value: (100 * found) / Math.max(1, wanted),
        reference: "none exists",
        mark: 95,
      },
    ]
    return { measures, items }
  },
}
