import { figureAt } from "./figure.ts"
import { type Grammar, otherSign } from "./grammar.ts"

/** A text as words: where each stands and its sign in the grammar. */
export interface Words {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** One character a word. */
  readonly signs: string
}

const apostrophe = 0x27
const stop = 0x2e
const hyphen = 0x2d
const lineBreak = 0x0a

/** 1 for a letter, 2 for a digit, 3 for a space, 4 for a line break; 0 for every other mark. */
const kinds = new Uint8Array(0x300)
for (let code = 0; code < kinds.length; code++) {
  const character = String.fromCharCode(code)
  if (/\p{L}/u.test(character)) kinds[code] = 1
  else if (/\d/u.test(character)) kinds[code] = 2
  else if (character === "\n") kinds[code] = 4
  else if (/\s/u.test(character)) kinds[code] = 3
}

const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  if (code < kinds.length) return kinds[code] ?? 0
  // Spaces, dashes, quotation marks and arrows stand in these two blocks; all else counts as letters.
  return (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040) ? 0 : 1
}

/** Splits a text into words and gives each its sign. One pass, linear in the text. */
export function scan<Rule>(text: string, grammar: Grammar<Rule>): Words {
  const starts: number[] = []
  const ends: number[] = []
  const signs: string[] = []
  const put = (start: number, end: number, sign: string): number => {
    starts.push(start)
    ends.push(end)
    signs.push(sign)
    return end
  }
  let at = 0
  while (at < text.length) {
    const kind = kindAt(text, at)
    if (kind === 1) {
      const end = endOfWord(text, at)
      at = put(at, end, signOfWord(text, at, end, grammar))
    } else if (kind === 2) {
      const { end, shape } = figureAt(text, at)
      at = put(at, end, grammar.shapes.get(shape) ?? otherSign)
    } else if (kind === 0) {
      const end = endOfMark(text, at)
      at = put(at, end, signOfMark(text, at, end, grammar))
    } else {
      const end = endOfSpace(text, at)
      // No wording runs over from one paragraph to the next.
      if (hasBlankLine(text, at, end)) put(at, at, otherSign)
      at = end
    }
  }
  return { text, starts, ends, signs: signs.join("") }
}

function endOfWord(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && kindAt(text, end) === 1) end++
  // "a.m.", "U.S.": one word up to its last stop.
  if (end === start + 1) {
    while (
      text.charCodeAt(end) === stop &&
      kindAt(text, end + 1) === 1 &&
      kindAt(text, end + 2) !== 1
    )
      end += 2
  }
  return end
}

function endOfSpace(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && kindAt(text, end) >= 3) end++
  return end
}

/** Are there two line breaks in the space? */
function hasBlankLine(text: string, start: number, end: number): boolean {
  let breaks = 0
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === lineBreak) breaks++
  return breaks > 1
}

const isApostrophe = (code: number): boolean => code === apostrophe || code === 0x2019

/** Is it a "'s" that ends here: a possessive, no quotation mark? */
function endOfMark(text: string, start: number): number {
  const code = text.charCodeAt(start)
  const possessive =
    (code === apostrophe || code === 0x2019) &&
    text.charCodeAt(start + 1) === 0x73 &&
    kindAt(text, start + 2) !== 1
  return possessive ? start + 2 : start + 1
}

function signOfWord<Rule>(
  text: string,
  start: number,
  end: number,
  { capital, small }: Grammar<Rule>,
): string {
  const word = text.slice(start, end)
  const lower = word.toLowerCase()
  const table = lower.charCodeAt(0) === word.charCodeAt(0) ? small : capital
  return table.get(lower) ?? otherSign
}

function signOfMark<Rule>(
  text: string,
  start: number,
  end: number,
  { small }: Grammar<Rule>,
): string {
  if (end - start === 2) return small.get("'s") ?? otherSign
  const code = text.charCodeAt(start)
  if (code === hyphen || code === 0x2013 || code === 0x2010 || code === 0x2011) {
    // A dash between spaces parts two thoughts; only one between words joins them.
    const joins = kindAt(text, start - 1) < 3 && kindAt(text, end) < 3 && kindAt(text, end) > 0
    return joins ? (small.get("-") ?? otherSign) : otherSign
  }
  if (code === apostrophe || code === 0x2019 || code === 0x2018) {
    // The second mark of ''60 Minutes'' opens a quotation and shortens no year.
    return isApostrophe(text.charCodeAt(start - 1)) ? otherSign : (small.get("'") ?? otherSign)
  }
  return small.get(text.charAt(start)) ?? otherSign
}
