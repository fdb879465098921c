import { readTreebank, type TreebankSentence } from "../bench/conllu.ts"
import { type Grammar, posNumbers, tagOf } from "../src/parse/grammar.ts"
import { longestSentence } from "../src/parse/vocabulary.ts"

/** A treebank's sentence as numbers. */
export interface Sample {
  readonly texts: readonly string[]
  readonly lower: readonly string[]
  readonly tags: Int32Array
  readonly heads: Int32Array
  readonly relations: Int32Array
}

/** The names behind the numbers. */
export interface Names {
  readonly tags: readonly string[]
  readonly relations: readonly string[]
}

export const trainFiles = ["en_ewt-train.conllu", "en_gum_open-train.conllu"]

/** The sentences of the given files of the treebank folder. */
export const sentencesOf = (folder: string, files: readonly string[]): TreebankSentence[] =>
  files
    .flatMap((file) => readTreebank(`${folder}/${file}`))
    .filter(({ words }) => words.length < longestSentence)

/** Tags and relations seen at least a few times, the most frequent first; the root is relation 0. */
export function namesIn(sentences: readonly TreebankSentence[]): Names {
  const words = sentences.flatMap((sentence) => sentence.words)
  const relations = frequent(
    words.map(({ relation }) => relation).filter((name) => name !== "root"),
    10,
  )
  return {
    tags: frequent(
      words.map(({ pos, tag }) => `${pos} ${tag}`),
      8,
    ),
    relations: ["root", ...relations],
  }
}

function frequent(names: readonly string[], least: number): string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name)
}

/** The sentence in numbers. A rare tag becomes the most frequent one of its part of speech. */
export function sampleOf(sentence: TreebankSentence, names: Names): Sample {
  const { words } = sentence
  const tagNumber = (pos: string, tag: string): number => {
    const whole = names.tags.indexOf(`${pos} ${tag}`)
    return whole >= 0
      ? whole
      : Math.max(
          0,
          names.tags.findIndex((name) => name.startsWith(`${pos} `)),
        )
  }
  return {
    texts: words.map(({ text }) => text),
    lower: words.map(({ text }) => text.toLowerCase()),
    tags: Int32Array.from(words, ({ pos, tag }) => tagNumber(pos, tag)),
    heads: Int32Array.from(words, ({ head }) => head),
    relations: Int32Array.from(words, ({ relation }) =>
      Math.max(0, names.relations.indexOf(relation)),
    ),
  }
}

/** The tags as pairs, and for each the number of its part of speech. */
export function tagPairs({ tags }: Names): Pick<Grammar, "tagNames" | "posOfTag"> {
  const tagNames = tags.map(tagOf)
  return { tagNames, posOfTag: posNumbers(tagNames) }
}
