import { periodInWords } from "../../model/in-words.ts"
import type { AsTold, Sum } from "../../model/matter.ts"
import { firstDayOf, sumInWords, withoutHour } from "../commitments/told-commitment.ts"
import { escaped } from "../html/escape.ts"
import { counted } from "./names.ts"

/** The version that counts: most reported, not withdrawn. */
export const chief = <Value>(told: AsTold<Value> | undefined): Value | undefined =>
  told?.versions.find(({ corrected }) => corrected !== true)?.value

const states = { agreed: "", conflict: "reports differ", corrected: "corrected" } as const

/** A flag beside a value on which the reports do not agree. */
export const flagOf = (told: AsTold<unknown> | undefined): string => {
  const words = told === undefined ? "" : states[told.state]
  return words === "" ? "" : ` <em class="flag">${words}</em>`
}

/** Every version of a value, most reported first; withdrawn ones struck through. */
export function versionsOf<Value>(
  title: string,
  told: AsTold<Value> | undefined,
  shown: (value: Value) => string,
): string {
  if (told === undefined || told.versions.length < 2) return ""
  const rows = told.versions.map(({ value, entries, first, last, corrected }) => {
    const words = escaped(shown(value))
    const days = [first, last === first ? undefined : last].flatMap((day) =>
      day === undefined ? [] : [dayWords(day)],
    )
    const said = corrected === true ? `<s>${words}</s> withdrawn` : words
    return `<tr><td>${said}</td><td>${counted(entries.length, "time")}</td><td>${days.join(" – ")}</td></tr>`
  })
  return `<section><h2>${title} as told${flagOf(told)}</h2>
<div class="wide"><table><thead><tr><th scope="col">Told</th><th scope="col">How often</th><th scope="col">Reported</th></tr></thead>
<tbody>${rows.join("\n")}</tbody></table></div></section>`
}

export const sumWords = (sum: Sum | undefined): string =>
  sum === undefined ? "" : escaped(sumInWords(sum))

/** A day, week, month or year as people write it; anything else as it stands. */
export function dayWords(day: string | undefined): string {
  if (day === undefined) return ""
  const value = withoutHour(day)
  const start = firstDayOf(value)
  return escaped(start === undefined ? day : periodInWords({ value, start, end: start }))
}
