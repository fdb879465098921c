import { dateAbbreviations, titleAbbreviations } from "./abbreviations.ts"
import { type Cuts, isBlank, isLetter } from "./tokenize.ts"
import { longestSentence } from "./vocabulary.ts"

/** Index of the token behind the last one of each sentence. */
export function splitSentences(text: string, cuts: Cuts): number[] {
  const ends: number[] = []
  const count = cuts.length / 2
  let from = 0
  for (let at = 0; at < count; at++) {
    let to = 0
    if (at > from && isBreak(text, cuts, at - 1, at)) to = at
    else if (isStop(text, cuts, at)) to = behindClosers(text, cuts, at + 1)
    if (to > at && to < count && to - from > 0 && (to === at || begins(text, cuts, at, to))) {
      ends.push(to)
      from = to
    } else if (to === at && to > from) {
      ends.push(to)
      from = to
    }
    if (at - from >= longestSentence - 20) from = cutLong(text, cuts, from, at, ends)
  }
  if (from < count) ends.push(count)
  return ends
}

/** An empty line, or a line break before a bullet, parts what no stop parts. */
function isBreak(text: string, cuts: Cuts, before: number, at: number): boolean {
  const from = cuts[before * 2 + 1] ?? 0
  const to = cuts[at * 2] ?? 0
  let lines = 0
  for (let i = from; i < to && i < from + 50; i++) if (text.charCodeAt(i) === 10) lines++
  return lines > 1 || (lines === 1 && bullets.has(text.charCodeAt(to)))
}

const bullets = new Set([0x2022, 0xb7, 0x25cf, 0x25aa, 0x2023, 42, 45, 0x2013])

function isStop(text: string, cuts: Cuts, at: number): boolean {
  const last = text.charCodeAt((cuts[at * 2 + 1] ?? 1) - 1)
  return last === 46 || last === 33 || last === 63 || last === 0x2026
}

const closers = new Set([34, 39, 41, 93, 0x201d, 0x2019, 0xbb])

/** The first token that is no closing mark of the sentence before. */
function behindClosers(text: string, cuts: Cuts, from: number): number {
  let at = from
  while (at * 2 < cuts.length && at < from + 3) {
    const start = cuts[at * 2] ?? 0
    // A quotation mark after a blank opens the next sentence's.
    if (!closers.has(text.charCodeAt(start)) || (cuts[at * 2 + 1] ?? 0) - start > 1) break
    if (isBlank(text.charCodeAt(start - 1))) break
    at++
  }
  return at
}

/** Does a sentence begin with token `next`, after the stop in token `at`? */
function begins(text: string, cuts: Cuts, at: number, next: number): boolean {
  const start = cuts[at * 2] ?? 0
  const end = cuts[at * 2 + 1] ?? 0
  const stop = text.slice(start, Math.min(end, start + 16))
  let to = next
  while (opens(text.charCodeAt(cuts[to * 2] ?? 0)) && to < next + 2) to++
  const first = text.charCodeAt(cuts[to * 2] ?? 0)
  const blank = (cuts[next * 2] ?? 0) > (cuts[next * 2 - 1] ?? 0)
  const lower = isLetter(first) && isLower(text, cuts[to * 2] ?? 0)
  if (/^[.!?…]+$/u.test(stop)) {
    if (lower) return false
    return blank || (stop !== "." && isLetter(first)) || next > at + 1
  }
  return !lower && blank && endsAtAbbreviation(text, cuts, stop, to, first)
}

const opens = (code: number): boolean =>
  code === 34 ||
  code === 0x201c ||
  code === 0x2018 ||
  code === 40 ||
  code === 91 ||
  code === 39 ||
  code === 0xab

function isLower(text: string, at: number): boolean {
  const letter = text.charAt(at)
  return letter !== letter.toUpperCase()
}

/** "the U.S. The" ends a sentence, "the U.S. President" and "Gen. Milley" do not. */
function endsAtAbbreviation(
  text: string,
  cuts: Cuts,
  stop: string,
  next: number,
  first: number,
): boolean {
  const word = stop.slice(0, -1).toLowerCase()
  if (titleAbbreviations.has(word) || word.length < 2) return false
  if (dateAbbreviations.has(word))
    return !(first >= 48 && first <= 57) && starters.has(wordOf(text, cuts, next))
  return starters.has(wordOf(text, cuts, next))
}

const wordOf = (text: string, cuts: Cuts, at: number): string =>
  text.slice(cuts[at * 2] ?? 0, Math.min(cuts[at * 2 + 1] ?? 0, (cuts[at * 2] ?? 0) + 12))

/** Words whose capital after an abbreviation tells that a sentence begins. */
const starters = new Set(
  (
    "The A An This That These Those It He She They We I You In On At But And Or If When While As For After " +
    "Before Since Though Although However There Here His Her Their Its Our My What Who How Why Not No So Then " +
    "Meanwhile Earlier Later Last Some Many Most Both All Another Other With By From To"
  ).split(" "),
)

/** Cuts a sentence that will not end, at its last comma or semicolon. */
function cutLong(text: string, cuts: Cuts, from: number, at: number, ends: number[]): number {
  let to = at + 1
  for (let i = at; i > from + (at - from) / 2; i--) {
    const code = text.charCodeAt(cuts[i * 2] ?? 0)
    if (code === 44 || code === 59) {
      to = i + 1
      break
    }
  }
  ends.push(to)
  return to
}
