import type { Sentence } from "../../parse/sentence.ts"

/** Looks up the Penn tag of the word that starts at an offset; nothing where no sentence is. */
export function tagsOf(sentences: readonly Sentence[]): (offset: number) => string | undefined {
  return (offset) => {
    let low = 0
    let high = sentences.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return tagIn(sentences[low], offset)
  }
}

function tagIn(sentence: Sentence | undefined, offset: number): string | undefined {
  if (sentence === undefined) return undefined
  const { tokens } = sentence
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return tokens[low]?.tag
}
