import { join } from "node:path"
import { localReader } from "../src/app/local-reader.ts"
import { dayOf, goldReports } from "./statements/gold.ts"
import { itemsOf } from "./statements/items.ts"
import { measuresOf } from "./statements/measures.ts"
import { namesMeasure } from "./statements/names.ts"
import { piecesOf } from "./statements/pieces.ts"
import { type Scored, score } from "./statements/score.ts"
import type { Suite } from "./suite.ts"

/** Reads every report of a gold file and counts its statements. */
function scoreFile(file: string): Scored[] {
  const reader = localReader()
  return goldReports(file).map((report) => {
    const day = dayOf(report.id)
    const draft = reader.draft(report.text, day === undefined ? {} : { published: day })
    return score(report, piecesOf(draft))
  })
}

/** Who said what: PolNeAR (speech only) and Wikinews. */
export const statements: Suite = {
  name: "statements",
  asks: "Is every stretch of reported speech read, and given to the right speaker?",
  files: ["quotes/polnear-dev.jsonl", "quotes/gum-news.jsonl"],
  run(gold) {
    const polnear = scoreFile(join(gold, "quotes/polnear-dev.jsonl"))
    const wikinews = scoreFile(join(gold, "quotes/gum-news.jsonl"))
    return Promise.resolve({
      measures: [...measuresOf(polnear), namesMeasure(wikinews)],
      items: [...itemsOf(polnear), ...itemsOf(wikinews)],
    })
  },
}
