import assert from "node:assert/strict"
import { test } from "node:test"
import type { DateMention } from "../model/date-mention.ts"
import { weekdayDate } from "./weekday-date.ts"

const noRates = { perEuro: () => undefined }

/** What the check says of a text whose date stands in braces. */
function findings(
  marked: string,
  value: string,
  known: DateMention["known"] = "stated",
  rule = "date/month-day",
) {
  const start = marked.indexOf("{")
  const end = marked.indexOf("}") - 1
  const text = marked.replace(/[{}]/gu, "")
  const date: DateMention = { span: { start, end }, type: "DATE", value, known, rule }
  const report = { id: "R-1", language: "en", published: "2023-10-01", text } as const
  const reading = { report, parties: [], dates: [date], quantities: [], entries: [] }
  return [...weekdayDate.run(reading, noRates)].map(({ spans, expected, severity }) => ({
    words: spans.map((span) => text.slice(span.start, span.end)),
    expected,
    severity,
  }))
}

const wrong: readonly (readonly [string, string, string, string])[] = [
  [
    "It was signed on {Thursday, September 29, 2023}.",
    "2023-09-29",
    "Thursday, September 29, 2023",
    "Friday",
  ],
  ["On Sunday ({8 May 2023}) they met.", "2023-05-08", "Sunday (8 May 2023", "Monday"],
  ["It ends {2 March 2022}, a Tuesday.", "2022-03-02", "2 March 2022, a Tuesday", "Wednesday"],
]

test("a date that was another weekday", () => {
  for (const [text, value, words, expected] of wrong)
    assert.deepEqual(findings(text, value), [
      { words: [words], expected, severity: "contradiction" },
    ])
})

test("the right weekday, no weekday, no whole day", () => {
  assert.deepEqual(findings("on {Friday, September 29, 2023}", "2023-09-29"), [])
  assert.deepEqual(findings("on {September 29, 2023}", "2023-09-29"), [])
  assert.deepEqual(findings("since {Monday}", "2023-09-26", "resolved", "date/weekday"), [])
  assert.deepEqual(findings("in {September 2023}", "2023-09"), [])
})

test("without a year only a date near the report is sure", () => {
  assert.equal(findings("on {Thursday, Sept. 29}", "2023-09-29", "resolved").length, 1)
  assert.equal(findings("on {Thursday, May 4}", "2023-05-05", "resolved").length, 0)
})
