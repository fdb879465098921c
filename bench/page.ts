import { machine } from "./machine.ts"
import type { Suite, SuiteResult } from "./suite.ts"
import { markdownTable, rowsOf } from "./tables.ts"

const opening = `# Benchmarks

OnRecord's figures beside what others reach on the same texts. Percent where no unit is given.
*Others* are published figures or measurements of other programs on the same files; *mark* is what
we set out to reach. The texts and their labels are other people's and are not in this repository:
\`npm run bench\` without them says what is missing and where it comes from.
`

/** The page of results: every figure with the command, the machine and the day it was taken on. */
export function page(results: ReadonlyMap<Suite, SuiteResult>, day: string): string {
  const taken = `Taken on ${day} with \`npm run bench -- --gold ../shared/gold\` on ${machine()}.\n`
  const sections = [...results].map(
    ([suite, { measures }]) =>
      `## ${suite.name}\n\n${suite.asks}\n\n${markdownTable(rowsOf(measures))}\n`,
  )
  return [opening, taken, ...sections].join("\n")
}
