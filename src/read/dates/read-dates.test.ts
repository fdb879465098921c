import assert from "node:assert/strict"
import { test } from "node:test"
import type { Day } from "../../model/day.ts"
import type { Draft } from "../draft.ts"
import { readDates } from "./read-dates.ts"

const draftOf = (text: string, published?: Day): Draft => ({
  report: { id: "R-1", language: "en", text, ...(published && { published }) },
  blocks: [],
  sentences: [],
  blockOf: [],
  quantities: [],
  dates: [],
  parties: [],
  mentions: [],
  entries: [],
  passedBy: [],
})

/** The times of a text as "words = value", told on a day; none where it is "". */
const timesIn = (text: string, published: Day): string[] =>
  readDates(draftOf(text, published === "" ? undefined : published)).dates.map(
    ({ span, value }) => `${text.slice(span.start, span.end)} = ${value}`,
  )

const cases: readonly (readonly [asks: string, on: Day, text: string, times: readonly string[]])[] =
  [
    [
      "a weekday turns with the verb beside it",
      "2024-03-15",
      "He said Thursday that the envoys will meet in Oslo on Tuesday.",
      ["Thursday = 2024-03-14", "Tuesday = 2024-03-19"],
    ],
    [
      "a plan that is over looks back, one that stands ahead",
      "2024-03-15",
      "It had been due to end Monday. The board has scheduled a hearing Tuesday. Until Wednesday, they had met.",
      ["Monday = 2024-03-11", "Tuesday = 2024-03-19", "Wednesday = 2024-03-13"],
    ],
    [
      "who could not be reached was asked",
      "2024-03-15",
      "The owners could not be reached Thursday.",
      ["Thursday = 2024-03-14"],
    ],
    [
      "the previous weekday is the one before the day told",
      "2024-03-15",
      "They met on March 11 and had met the previous Friday.",
      ["March 11 = 2024-03-11", "the previous Friday = 2024-03-08"],
    ],
    [
      "in March the last February is last year's",
      "2024-03-15",
      "The pit flooded last February and last January.",
      ["last February = 2023-02", "last January = 2024-01"],
    ],
    [
      "a month is the nearest one",
      "2024-11-20",
      "The bridge, a symbol of the city, opens in January; work began in June.",
      ["January = 2025-01", "June = 2024-06"],
    ],
    [
      "results compare with the quarter told",
      "2024-11-05",
      "Profit fell in the third quarter from a year earlier. Sales in the quarter rose.",
      ["the third quarter = 2024-Q3", "a year earlier = 2023-Q3", "the quarter = 2024-Q3"],
    ],
    [
      "but not once a longer stretch is told",
      "2024-11-05",
      "The third quarter was weak. In the nine months it earned less, compared with a year earlier.",
      ["The third quarter = 2024-Q3", "the nine months = P9M", "a year earlier = 2023"],
    ],
    [
      "a year later counts from the time told",
      "2024-03-15",
      "The mine shut in 1995. Two years later the town was empty.",
      ["1995 = 1995", "Two years later = 1997"],
    ],
    [
      "history gives its months the year told last",
      "2024-03-15",
      "It began in 1911, 1912, 1913 and 1914. In July 1915, 1916, 1917 and 1918 it went on, as told last year; in October it ended.",
      [
        ...[
          "1911 = 1911",
          "1912 = 1912",
          "1913 = 1913",
          "1914 = 1914",
          "July 1915 = 1915-07",
          "1916 = 1916",
        ],
        ...["1917 = 1917", "1918 = 1918", "last year = 2023", "October = 1918-10"],
      ],
    ],
    [
      "few years are history where nothing is counted from today",
      "2024-03-15",
      "It began in 1911 and 1912. In June 1913 it went on; in October it ended.",
      ["1911 = 1911", "1912 = 1912", "June 1913 = 1913-06", "October = 1913-10"],
    ],
    [
      "without a day the words keep what they tell",
      "",
      "On Friday they met; they will meet on May 5, not yesterday or in 2021.",
      ["Friday = XXXX-WXX-5", "May 5 = XXXX-05-05", "yesterday = XXXX-XX-XX", "2021 = 2021"],
    ],
    [
      "names, verbs and ages are no times",
      "2024-03-15",
      "Theresa May, 52 years old, may march; the Sun sat on it as soon as the fall of the wall came.",
      [],
    ],
    [
      "no wording runs over a paragraph",
      "2024-03-15",
      "They met in March\n\n5 men were held.",
      ["March = 2024-03"],
    ],
  ]

for (const [asks, on, text, times] of cases)
  test(asks, () => assert.deepEqual(timesIn(text, on), times))

test("a time says how it is known and which days it covers", () => {
  const [date] = readDates(draftOf("They met last week.", "2023-09-29")).dates
  assert.equal(date?.known, "resolved")
  assert.deepEqual(date?.period, { start: "2023-09-18", end: "2023-09-24", value: "2023-W38" })
})

test("hostile text is read to its end", () => {
  for (const piece of ["twenty ", "May 5 to ", "1 ", "the end of ", "\ud800", "“", "a."])
    assert.doesNotThrow(() => readDates(draftOf(piece.repeat(5000), "2024-03-15")))
})
