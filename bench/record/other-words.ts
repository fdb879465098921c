import { readFileSync } from "node:fs"

/** The commonest words hold sentences together and stay as they are. */
const kept = 400

/** Words that keep the same company in news, as the parser's training has them; commonest first. */
function wordsByClass(): { readonly classOf: Map<string, number>; readonly words: string[][] } {
  const table = readFileSync(new URL("../../train/word-classes.txt", import.meta.url), "utf8")
  const classOf = new Map<string, number>()
  const words: string[][] = []
  for (const [rank, line] of table.trimEnd().split("\n").entries()) {
    const [word = "", fine = ""] = line.split(" ")
    if (rank < kept || !/^[a-z]{3,}$/u.test(word)) continue
    classOf.set(word, Number(fine))
    const list = words[Number(fine)]
    if (list === undefined) words[Number(fine)] = [word]
    else list.push(word)
  }
  return { classOf, words }
}

/** Words lie so close to one another in their class that a step leads to one about as common. */
const stride = 7

/**
 * Turns a text into one of the same build that tells of other people, places and sums: each word
 * but the commonest becomes another of its class, by the number of the round; digits move as well.
 */
export function otherWords(): (text: string, round: number) => string {
  const { classOf, words } = wordsByClass()
  return (text, round) =>
    text
      .replace(/\p{L}+/gu, (word) => {
        const lower = word.toLowerCase()
        const list = words[classOf.get(lower) ?? -1]
        if (list === undefined) return word
        const other = list[(list.indexOf(lower) + round * stride) % list.length] ?? word
        return cased(other, word)
      })
      .replace(/\d+/gu, (digits) => (isYear(digits) ? digits : moved(digits, round)))
}

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/u.test(digits)

/** No digit becomes a zero that was none, so that sums and days keep their look. */
const moved = (digits: string, round: number): string =>
  digits.replace(/[1-9]/gu, (digit) => String(((Number(digit) + round - 1) % 9) + 1))

function cased(word: string, like: string): string {
  if (like === like.toUpperCase() && like.length > 1) return word.toUpperCase()
  const isCapital = /^\p{Lu}/u.test(like)
  return isCapital ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word
}
