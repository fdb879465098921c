/** A figure of the text: where it ends and which shapes it has, joined by a space. */
export interface Figure {
  readonly end: number
  readonly shape: string
}

const iso = /\d{4}-\d\d?-\d\d?(?![\d-])|\d{1,2}\/\d{1,2}\/(?:\d{4}|\d\d)(?![\d/])/uy
const clock = /\d{1,2}:\d\d(?::\d\d)?(?!\d)/uy
const decade = /\d?\d?\d0['’]?s(?!\p{L})/uy
const nth = /\d{1,3}(?:st|nd|rd|th)(?!\p{L})/iuy
const number = /\d+(?:,\d{3})*(?:\.\d+)?/uy

interface Shaped {
  readonly expression: RegExp
  readonly shape: string
}

/** The shapes to try by the character after the first digits, so that most figures try none. */
const byFollower: Readonly<Record<string, readonly Shaped[]>> = {
  ":": [{ expression: clock, shape: "CLOCK" }],
  "-": [{ expression: iso, shape: "ISO" }],
  "/": [{ expression: iso, shape: "ISO" }],
  "'": [{ expression: decade, shape: "DECADE" }],
  "’": [{ expression: decade, shape: "DECADE" }],
  s: [
    { expression: decade, shape: "DECADE" },
    { expression: nth, shape: "NTH" },
  ],
  n: [{ expression: nth, shape: "NTH" }],
  r: [{ expression: nth, shape: "NTH" }],
  t: [{ expression: nth, shape: "NTH" }],
}

const money = new Set("$€£¥₹")

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** Reads the figure that starts here. */
export function figureAt(text: string, at: number): Figure {
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  // Digits of other scripts are figures too, only none that we read.
  if (end === at) return { end: at + 1, shape: "" }
  for (const { expression, shape } of byFollower[text.charAt(end).toLowerCase()] ?? []) {
    expression.lastIndex = at
    if (expression.test(text)) return { end: expression.lastIndex, shape }
  }
  const next = text.charAt(end)
  if ((next === "," || next === ".") && isDigit(text.charCodeAt(end + 1))) {
    number.lastIndex = at
    if (number.test(text)) end = number.lastIndex
  }
  return { end, shape: money.has(text.charAt(at - 1)) ? "NUMBER" : shapeOf(text, at, end) }
}

const firstYear = 1000
const lastYear = 2199

function shapeOf(text: string, start: number, end: number): string {
  const length = end - start
  if (length > 4) return "NUMBER"
  const value = Number(text.slice(start, end))
  if (length === 4) {
    const isYear = value >= firstYear && value <= lastYear && !isSection(text, start, end)
    return isYear ? "NUMBER YEAR" : "NUMBER"
  }
  return length <= 2 && value >= 1 && value <= 31 ? "NUMBER DAY" : "NUMBER"
}

/** "50 U.S.C. 1601-1622", "1622(d)": the section of a law. */
const isSection = (text: string, start: number, end: number): boolean =>
  /^\(\p{L}\)/u.test(text.slice(end, end + 3)) ||
  /(?:U\.?S\.?C|C\.?F\.?R)\.?,? (?:§+ ?)?(?:\d{4}[-–])?$/u.test(
    text.slice(Math.max(0, start - sectionReach), start),
  )

/** Letters that the code of law before a section takes at most. */
const sectionReach = 18
