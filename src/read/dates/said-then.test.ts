import assert from "node:assert/strict"
import { test } from "node:test"
import { localReader } from "../../app/local-reader.ts"

const cases: [name: string, text: string, value: string][] = [
  [
    "today in words quoted from Wednesday is Wednesday",
    "“Today the dam is safe,” Mayor Ada Berg said on Wednesday.",
    "2024-03-13",
  ],
  [
    "today in the report's own words is the report's day",
    "Mayor Ada Berg, who spoke on Wednesday, said today the dam is safe.",
    "2024-03-15",
  ],
]

for (const [name, text, value] of cases) {
  test(name, () => {
    const { dates } = localReader().read(text, { published: "2024-03-15" })
    const today = dates.find(({ span }) => /^today$/iu.test(text.slice(span.start, span.end)))
    assert.equal(today?.value, value)
  })
}
