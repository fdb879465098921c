import { existsSync } from "node:fs"
import { join } from "node:path"
import type { Suite } from "./suite.ts"

/** Where each folder of gold comes from, for those who want to measure for themselves. */
const sources: Readonly<Record<string, string>> = {
  quotes: "PolNeAR (github.com/networkdynamics/PolNeAR) and the GUM corpus' Wikinews reports",
  time: "TempEval-3 (TimeBank, AQUAINT) and WikiWars, with their TIMEX3 labels",
  quant: "NewsQuant (github.com/vivkaz/CQE) and R-Quant",
  events: "PLOVER-coded sentences (github.com/openeventdata)",
  commitments: "the Kiel Institute's Ukraine Support Tracker and AidData's tables",
  checks: "currency conversions printed by trackers, with the European Central Bank's rates",
  entities: "GUM, the Worldwide Newswire corpus and re3d",
  ud: "Universal Dependencies: English EWT and GUM",
  web: "the tests of Mozilla's Readability, warcio, feedparser and others of their kind",
  news: "official statements of the White House, 2021–2023",
}

/** The files a suite needs and does not find. */
export const missingFiles = (suite: Suite, gold: string): readonly string[] =>
  suite.files.filter((file) => !existsSync(join(gold, file)))

/** What to tell of a suite that cannot run. */
export function sayMissing(suite: Suite, gold: string): string {
  const files = missingFiles(suite, gold)
  const folders = [...new Set(files.map((file) => file.split("/")[0] ?? ""))]
  const from = folders.map((folder) => `  ${folder}/ holds ${sources[folder] ?? "other data"}`)
  return [
    `${suite.name}: not measured, ${files.length} files are not in ${gold}:`,
    ...files.map((file) => `  ${file}`),
    ...from,
    "Bring them into one folder and name it with --gold FOLDER.",
  ].join("\n")
}
