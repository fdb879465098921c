/** A figure of the text: where it ends and which shapes it has, joined by a space. */
export interface Figure {
  readonly end: number
  readonly shape: string
}

const iso = /\d{4}-\d\d?-\d\d?(?![\d-])|\d{1,2}\/\d{1,2}\/(?:\d{4}|\d\d)(?![\d/])/uy
const clock = /\d{1,2}:\d\d(?::\d\d)?(?!\d)/uy
const decade = /\d?\d?\d0['’]?s(?![\p{L}])/uy
const nth = /\d{1,3}(?:st|nd|rd|th)(?![\p{L}])/iuy
const number = /\d+(?:,\d{3})*(?:\.\d+)?/uy
const money = /[$€£¥₹]/u

const endOf = (expression: RegExp, text: string, at: number): number => {
  expression.lastIndex = at
  return expression.test(text) ? expression.lastIndex : -1
}

/** Reads the figure that starts here. */
export function figureAt(text: string, at: number): Figure {
  for (const [expression, shape] of shaped) {
    const end = endOf(expression, text, at)
    if (end > 0) return { end, shape }
  }
  const end = endOf(number, text, at)
  // Digits of other scripts are figures too, only none that we read.
  if (end < 0) return { end: at + 1, shape: "" }
  return { end, shape: money.test(text.charAt(at - 1)) ? "NUMBER" : shapeOf(text, at, end) }
}

const shaped: readonly (readonly [RegExp, string])[] = [
  [clock, "CLOCK"],
  [iso, "ISO"],
  [decade, "DECADE"],
  [nth, "NTH"],
]

const firstYear = 1000
const lastYear = 2199

function shapeOf(text: string, start: number, end: number): string {
  const figure = text.slice(start, end)
  if (!/^\d{1,4}$/u.test(figure)) return "NUMBER"
  const value = Number(figure)
  if (end - start === 4) return value >= firstYear && value <= lastYear ? "NUMBER YEAR" : "NUMBER"
  return end - start <= 2 && value >= 1 && value <= 31 ? "NUMBER DAY" : "NUMBER"
}
