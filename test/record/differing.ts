import { otherWords } from "../../bench/record/other-words.ts"
import type { Told } from "../../src/model/report.ts"
import { samples } from "./sample.ts"

/** A report to add, as a line of JSONL tells it. */
export interface Differing extends Told {
  readonly text: string
}

/**
 * So many reports of which no two are alike: the samples, then the samples in other words, so that
 * they tell of other people, places and sums. Copies of one text would be joined with all the
 * others, and each would take longer to add than the one before.
 */
export function differingReports(count: number): readonly Differing[] {
  const inOtherWords = otherWords()
  return Array.from({ length: count }, (_, at) => {
    const { text, told } = samples[at % samples.length] ?? { text: "", told: {} }
    const round = Math.floor(at / samples.length)
    if (round === 0) return { text, ...told }
    const { title, url, ...rest } = told
    return {
      text: inOtherWords(text, round),
      ...rest,
      ...(title && { title: inOtherWords(title, round) }),
      ...(url && { url: `${url}?edition=${round}` }),
    }
  })
}
