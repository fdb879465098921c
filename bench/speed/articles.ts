import { readFileSync } from "node:fs"
import { join } from "node:path"

/** Official statements, the text that speed is measured on. */
export const newsFile = "news/whitehouse.jsonl"

/** Words an article has, about: what an agency story has. */
const length = 500

/** The statements cut at their paragraphs into articles of about 500 words, the first `count`. */
export function articles(gold: string, count: number): readonly string[] {
  const cut: string[] = []
  let paragraphs: string[] = []
  let words = 0
  for (const line of readFileSync(join(gold, newsFile), "utf8").split("\n")) {
    if (line === "") continue
    const { text }: { text: string } = JSON.parse(line)
    for (const paragraph of text.split(/\n+/u)) {
      paragraphs.push(paragraph)
      words += paragraph.split(/\s+/u).length
      if (words < length) continue
      cut.push(paragraphs.join("\n\n"))
      if (cut.length === count) return cut
      paragraphs = []
      words = 0
    }
  }
  return cut
}
