import { parserWeights } from "../../src/app/local-reader.ts"
import { loadParser } from "../../src/parse/load.ts"
import type { Draft } from "../../src/read/draft.ts"
import { firstDraft, stagesWith } from "../../src/read/read.ts"

/** How long each stage takes for an article, in milliseconds, in the order of the reading. */
export function timeOfStages(texts: readonly string[]): readonly (readonly [string, number])[] {
  const stages = stagesWith(loadParser(parserWeights()))
  const spent = stages.map(() => 0)
  for (const text of texts) {
    let draft: Draft = firstDraft(text)
    for (const [at, stage] of stages.entries()) {
      const start = performance.now()
      draft = stage(draft)
      spent[at] = (spent[at] ?? 0) + performance.now() - start
    }
  }
  return stages.map(({ name }, at) => [name || "parseBlocks", (spent[at] ?? 0) / texts.length])
}
