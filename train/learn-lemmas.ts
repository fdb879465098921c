import type { TreebankSentence } from "../bench/conllu.ts"
import { lemmaByRule } from "../src/parse/lemma.ts"

/** Word forms whose lemma the rules miss, by part of speech, with the lemma they mostly have. */
export function learnLemmas(sentences: readonly TreebankSentence[]): string[] {
  const seen = new Map<string, Map<string, number>>()
  const tagOf = new Map<string, string>()
  for (const { words } of sentences) {
    for (const { text, pos, tag, lemma } of words) {
      if (pos === "PROPN" || pos === "NUM" || pos === "X" || lemma === "_") continue
      const key = `${text.toLowerCase().replaceAll("’", "'")} ${pos}`
      const counts = seen.get(key) ?? new Map<string, number>()
      counts.set(lemma.toLowerCase(), (counts.get(lemma.toLowerCase()) ?? 0) + 1)
      seen.set(key, counts)
      tagOf.set(key, tag)
    }
  }
  const lines: string[] = []
  for (const [key, counts] of seen) {
    const [word = "", pos = ""] = key.split(" ")
    const [lemma = word] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
    if (lemma !== lemmaByRule(word, pos, tagOf.get(key) ?? "")) lines.push(`${key}\t${lemma}`)
  }
  return lines.sort()
}
