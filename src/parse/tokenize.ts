import {
  boundPrefixes,
  otherAbbreviations,
  smallAbbreviations,
  titleAbbreviations,
} from "./abbreviations.ts"

/** Where tokens start and end, in pairs. */
export type Cuts = number[]

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isCapital = (code: number): boolean => code >= 65 && code <= 90

/** A letter of any script, near enough: above the Latin-1 signs and not general punctuation. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || isCapital(code)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code === 0xd7 || code === 0xf7) return false
  if (code >= 0x2000 && code <= 0x2bff) return false
  if (code >= 0x3000 && code <= 0x303f) return false
  return code < 0xd800 || (code >= 0xf900 && code < 0xfe10)
}

const isWord = (code: number): boolean => isLetter(code) || isDigit(code)

/** Blank for us: white space of every width, marks of writing direction, control characters. */
export const isBlank = (code: number): boolean =>
  code <= 32 ||
  (code >= 0x7f && code <= 0xa0) ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202f) ||
  (code >= 0x205f && code <= 0x206f) ||
  code === 0x3000 ||
  code === 0xfeff

export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

/** Cuts the text from `start` to `end` into words, numbers and marks. */
export function tokenize(text: string, start: number, end: number): Cuts {
  const cuts: Cuts = []
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) at++
    else if (isWord(code)) at = cutWord(text, at, end, cuts)
    else at = cutMark(text, at, end, cuts)
  }
  return cuts
}

/** A run of the same mark is one token ("...", "--", "!!!"), brackets and quotation marks are single. */
function cutMark(text: string, at: number, end: number, cuts: Cuts): number {
  const code = text.charCodeAt(at)
  let to = at + 1
  if (code >= 0xd800 && code <= 0xdbff && to < end && (text.charCodeAt(to) & 0xfc00) === 0xdc00)
    to++
  else if (code === 39 || code === 0x2019) to = cutClitic(text, at, end)
  else if (code === 46 && isDigit(text.charCodeAt(to)) && to < end)
    return cutWord(text, at, end, cuts)
  else if (code === 58 || code === 59) to = endOfFace(text, at, end)
  else if (runs.has(code)) while (to < end && text.charCodeAt(to) === code) to++
  cuts.push(at, to)
  return to
}

/** ":)" and its like, with or without a nose. */
function endOfFace(text: string, at: number, end: number): number {
  const mouth = text.charCodeAt(at + 1) === 45 ? at + 2 : at + 1
  const isFace = mouth < end && (text[mouth] === ")" || text[mouth] === "(")
  return isFace && (mouth + 1 >= end || isBlank(text.charCodeAt(mouth + 1))) ? mouth + 1 : at + 1
}

/** . ! ? - – — * _ = ~ ` + # < > and the ellipsis */
const runs = new Set([46, 33, 63, 45, 0x2013, 0x2014, 42, 95, 61, 126, 96, 0x2026, 43, 35, 60, 62])

/** An apostrophe that begins a word: "'s" after a name in quotation marks, "'90s", "'em". */
function cutClitic(text: string, at: number, end: number): number {
  let to = at + 1
  if (text.charCodeAt(at) === text.charCodeAt(to) && to < end) return to + 1
  while (to < end && isWord(text.charCodeAt(to)) && to < at + 4) to++
  const word = text.slice(at + 1, to).toLowerCase()
  return leading.has(word) || /^\d\ds?$/u.test(word) ? to : at + 1
}

const leading = new Set(["s", "em", "re", "ve", "ll", "d", "m", "til", "n"])
const clitics = new Set(["s", "d", "m", "re", "ve", "ll"])

/** Cuts one word, with what belongs to it, off the text; returns where it ends. */
function cutWord(text: string, start: number, end: number, cuts: Cuts): number {
  const address = endOfAddress(text, start, end)
  if (address > start) {
    cuts.push(start, address)
    return address
  }
  let at = start + 1
  while (at < end) {
    const code = text.charCodeAt(at)
    if (isWord(code)) at++
    else if (isApostrophe(code)) {
      const clitic = endOfClitic(text, start, at, end)
      if (clitic !== 0) return pushClitic(text, start, at, clitic, cuts)
      if (!isLetter(text.charCodeAt(at + 1)) || at + 1 >= end) break
      at++
    } else if (joins(text, start, at, end, code)) at++
    else break
  }
  pushWord(text, start, at, cuts)
  return at
}

/** Where the clitic ends whose apostrophe stands at `at`; 0 where it is none. */
function endOfClitic(text: string, start: number, at: number, end: number): number {
  let to = at + 1
  while (to < end && to < at + 4 && isLetter(text.charCodeAt(to))) to++
  if (to < end && isWord(text.charCodeAt(to))) return 0
  const word = text.slice(at + 1, to).toLowerCase()
  if (clitics.has(word)) return to
  return word === "t" && at - start > 1 && (text.charCodeAt(at - 1) | 32) === 110 ? to : 0
}

function pushClitic(text: string, start: number, at: number, to: number, cuts: Cuts): number {
  // "don't" is "do" and "n't", "she's" is "she" and "'s".
  const cut = to - at === 2 && (text.charCodeAt(at + 1) | 32) === 116 ? at - 1 : at
  if (cut > start) cuts.push(start, cut)
  cuts.push(cut, to)
  return to
}

/** Does the mark at `at` hold the word together? */
function joins(text: string, start: number, at: number, end: number, code: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = at + 1 < end ? text.charCodeAt(at + 1) : 32
  if (code === 46) return joinsDot(text, start, at, before, after)
  if (code === 44) return isDigit(before) && threeDigits(text, at + 1, end)
  if (code === 58 || code === 47) return isDigit(before) && isDigit(after)
  if (code === 38) return isCapital(before) && isCapital(after)
  if (code === 45) return joinsHyphen(text, start, at, end, after)
  if (code === 95) return isWord(after)
  return (
    (code & 0xfc00) === 0xdc00 ||
    code === 0xad ||
    (code >= 0x200b && code <= 0x200d && isLetter(after))
  )
}

const threeDigits = (text: string, at: number, end: number): boolean =>
  at + 2 < end &&
  isDigit(text.charCodeAt(at)) &&
  isDigit(text.charCodeAt(at + 1)) &&
  isDigit(text.charCodeAt(at + 2)) &&
  !(at + 3 < end && isDigit(text.charCodeAt(at + 3)))

/** "No. 10", but "He said no." */
const numbered = new Set(["no", "nos", "art", "fig", "figs", "vol", "sect", "pp", "para", "ch"])

function joinsDot(text: string, start: number, at: number, before: number, after: number): boolean {
  if (isDigit(before) && isDigit(after)) return true
  const word = text.slice(start, Math.min(at, start + 12)).toLowerCase()
  if (at - start === 1 && isLetter(before))
    return before !== 73 && (isCapital(before) || isLetter(after))
  if (at - start > 10) return false
  // "U.S", "a.m": letter by letter.
  if (at - start > 1 && text.charCodeAt(at - 2) === 46 && isLetter(before)) return true
  if (numbered.has(word)) return after === 32 && isDigit(text.charCodeAt(at + 2))
  // "He sat." is no Saturday: most need their capital.
  if (!isCapital(text.charCodeAt(start)) && !smallAbbreviations.has(word)) return false
  return (titleAbbreviations.has(word) || otherAbbreviations.has(word)) && !isLetter(after)
}

function joinsHyphen(text: string, start: number, at: number, end: number, after: number): boolean {
  if (!isWord(after)) return false
  if (isDigit(text.charCodeAt(start)) && isDigit(after)) return isPhone(text, start, at, end)
  return at - start <= 8 && boundPrefixes.has(text.slice(start, at).toLowerCase())
}

/** "713-853-3989", "345-9945", and a date as "2023-09-29"; a range as "2022-23" is three tokens. */
function isPhone(text: string, start: number, at: number, end: number): boolean {
  let to = at + 1
  let hyphens = 1
  while (to < end && to < start + 20) {
    const code = text.charCodeAt(to)
    if (code === 45) hyphens++
    else if (!isDigit(code)) break
    to++
  }
  let from = start
  while (from < at && isDigit(text.charCodeAt(from))) from++
  return (
    hyphens > 1 ||
    text.slice(start, at).includes("-") ||
    (from === at && to - at === 5 && at - start === 3)
  )
}

/** The end of a web or mail address that begins here, or `start`. */
function endOfAddress(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) | 32
  const web =
    (first === 104 && /^https?:\/\//iu.test(text.slice(start, start + 8))) ||
    (first === 119 && /^www\./iu.test(text.slice(start, start + 4)))
  let at = start
  let mail = false
  let dotted = false
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code === 64 && at > start) mail = true
    else if (code === 46) dotted = true
    else if (
      web
        ? isBlank(code) || code === 62 || code === 34
        : !isWord(code) && code !== 45 && code !== 95
    )
      break
    at++
    if (!web && at - start > 80) return start
  }
  while (at > start && !isWord(text.charCodeAt(at - 1)) && text.charCodeAt(at - 1) !== 47) at--
  if (web || mail) return at
  return dotted && isDomain(text.slice(start, at)) ? at : start
}

const isDomain = (word: string): boolean =>
  /^[a-z\d-]{2,40}(?:\.[a-z\d-]{1,40}){0,4}\.(?:com|org|net|gov|edu|mil|info|eu|int)(?:\.[a-z]{2})?$/iu.test(
    word,
  )

/** The word's own parts: "cannot" is two, "10am" and "5bn" are figure and unit. */
function pushWord(text: string, start: number, end: number, cuts: Cuts): void {
  let cut = 0
  if (isDigit(text.charCodeAt(start))) cut = endOfFigure(text, start, end)
  else if (end - start < 9) cut = contraction(text.slice(start, end).toLowerCase(), start)
  if (cut > start && cut < end) cuts.push(start, cut, cut, end)
  else cuts.push(start, end)
}

/** Where the word is cut that is two: "cannot", and "dont" as people write without apostrophes. */
function contraction(word: string, start: number): number {
  if (word === "cannot" || word === "gonna" || word === "gotta" || word === "wanna")
    return start + 3
  return bareNegations.has(word) ? start + word.length - 2 : 0
}

const bareNegations = new Set(
  "dont didnt doesnt wont couldnt isnt wasnt wouldnt havent arent".split(" "),
)

function endOfFigure(text: string, start: number, end: number): number {
  let at = start
  while (at < end && !isLetter(text.charCodeAt(at))) at++
  if (at === end || end - at > 4) return 0
  return units.has(text.slice(at, end).toLowerCase()) ? at : 0
}

const units = new Set(
  "am pm a.m a.m. p.m p.m. m bn tn mn k km kg mm cm ft lb lbs mph kph mw gw gb mb mi ml g gbp eur usd".split(
    " ",
  ),
)
