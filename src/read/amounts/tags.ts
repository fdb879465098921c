import { countWhile } from "../../model/sorted.ts"
import type { Sentence } from "../../parse/sentence.ts"

/** Looks up the Penn tag of the word that starts at an offset; nothing where no sentence is. */
export function tagsOf(sentences: readonly Sentence[]): (offset: number) => string | undefined {
  return (offset) => {
    const passed = countWhile(sentences, ({ end }) => end <= offset)
    return tagIn(sentences[passed], offset)
  }
}

function tagIn(sentence: Sentence | undefined, offset: number): string | undefined {
  if (sentence === undefined) return undefined
  const { tokens } = sentence
  const passed = countWhile(tokens, ({ end }) => end <= offset)
  return tokens[passed]?.tag
}
