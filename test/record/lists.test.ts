import assert from "node:assert/strict"
import { after, before, describe, test } from "node:test"
import type { OpenRecord } from "../../src/app/record/open-record.ts"
import { Trouble } from "../../src/model/trouble.ts"
import { sampleRecord } from "./sample.ts"

let record: OpenRecord
before(async () => {
  record = await sampleRecord()
})
after(() => record.close())

describe("lists", () => {
  const narrowed: readonly (readonly [string, () => number, number])[] = [
    [
      "statements of a speaker",
      () => record.entries("statement", { speaker: "Stoltenberg" }).items.length,
      10,
    ],
    [
      "of a party in any role",
      () => record.entries("meeting", { party: "Zelenskyy" }).items.length,
      3,
    ],
    [
      "that name two parties, each in any role",
      () =>
        record.entries("meeting", { party: "Osman Bashari", with: "Idris Hamdan" }).items.length,
      1,
    ],
    [
      "with somebody who met nobody of this name",
      () =>
        record.entries("meeting", { party: "Osman Bashari", with: "Ana Cojocari" }).items.length,
      0,
    ],
    ["with a party alone", () => record.entries("meeting", { with: "Zelenskyy" }).items.length, 3],
    [
      "of two parties at once",
      () => record.entries("commitment", { provider: "NATO", recipient: "Ukraine" }).items.length,
      3,
    ],
    ["by words", () => record.entries("statement", { text: "imperial delusions" }).items.length, 1],
    [
      "by words side by side",
      () => record.entries("statement", { text: '"delusions imperial"' }).items.length,
      0,
    ],
    [
      "by instrument",
      () =>
        record.entries("commitment", { instrument: "drawdown", recipient: "Ukraine" }).items.length,
      1,
    ],
    [
      "by nobody that is known",
      () => record.entries("statement", { speaker: "Nobody Whatever" }).items.length,
      0,
    ],
    [
      "commitments by their words",
      () => record.entries("commitment", { text: "key ammunition" }).items.length,
      1,
    ],
    [
      "commitments by who gives",
      () => record.entries("commitment", { text: "nato firm orders" }).items.length,
      1,
    ],
    [
      "no commitment by words that stand elsewhere in its report",
      () => record.entries("commitment", { text: "imperial delusions" }).items.length,
      0,
    ],
    ["reports by an outlet", () => record.reports({ outlet: "ANI" }).items.length, 1],
    ["reports by words", () => record.reports({ text: "imperial delusions" }).items.length, 1],
    [
      "findings by check",
      () => record.findings({ check: "conversion", status: "open" }).items.length,
      2,
    ],
    ["parties by name", () => record.parties({ text: "stolten" }).items.length, 1],
  ]
  for (const [name, count, expected] of narrowed) {
    test(name, () => assert.equal(count(), expected))
  }

  test("every list goes on page by page and misses nothing", () => {
    for (const kind of ["statement", "meeting", "commitment", "event", "figure"] as const) {
      const whole = record.entries(kind, { limit: 1000 }).items.map(({ entry }) => entry.id)
      const paged: string[] = []
      let cursor: string | undefined
      do {
        const page = record.entries(kind, { limit: 7, ...(cursor && { cursor }) })
        paged.push(...page.items.map(({ entry }) => entry.id))
        cursor = page.next
      } while (cursor !== undefined)
      assert.deepEqual(paged, whole)
    }
  })

  test("an entry comes with its exact words, its report and its parties", () => {
    const [item] = record.entries("commitment", {
      provider: "NATO",
      instrument: "firm order",
    }).items
    assert.ok(item !== undefined)
    const text = record.reading(item.report.id)?.report.text ?? ""
    assert.equal(text.slice(item.entry.span.start, item.entry.span.end), item.words)
    assert.deepEqual(
      Object.values(item.parties)
        .map(({ name }) => name)
        .sort(),
      ["CNN", "Jens Stoltenberg", "NATO", "Ukraine"],
    )
    assert.equal(item.findings.length, 1)
  })

  test("as of a day only what had been reported by then", () => {
    const days = (asOf: string) =>
      record.reports({ asOf, limit: 1000 }).items.map((each) => each.reported)
    assert.ok(days("2023-09-28").every((day) => day <= "2023-09-28"))
    assert.equal(days("2023-09-29").length, days("2023-09-28").length + 1)
    assert.equal(
      record.entries("statement", { speaker: "Stoltenberg", asOf: "2023-08" }).items.length,
      0,
    )
    assert.equal(
      record.entries("statement", { speaker: "Stoltenberg", asOf: "2023-Q3" }).items.length,
      10,
    )
  })

  test("known by a time only what the record held then", () => {
    // The clock of the sample record begins with 2026 and takes seconds.
    assert.equal(record.reports({ knownBy: "2025-12-31" }).items.length, 0)
    assert.equal(record.entries("statement", { knownBy: "2025-12-31" }).items.length, 0)
    assert.equal(
      record.entries("statement", { speaker: "Stoltenberg", knownBy: "2026-01-02" }).items.length,
      10,
    )
  })

  const refused: readonly (readonly [string, () => unknown, RegExp])[] = [
    ["a day that is none", () => record.reports({ asOf: "2023-02-30" }), /no day or period/u],
    ["a time that is none", () => record.reports({ knownBy: "yesterday" }), /no time/u],
    ["a cursor that is none", () => record.reports({ cursor: "xyz" }), /no place in a list/u],
    ["a page without items", () => record.reports({ limit: 0 }), /between 1 and 1000/u],
    ["a page too long", () => record.reports({ limit: 5000 }), /between 1 and 1000/u],
    ["a currency without rates", () => record.totals({ currency: "XXX" }), /no reference rate/u],
    ["a rate of no month", () => record.totals({ rate: "2023" }), /no month/u],
  ]
  for (const [name, ask, says] of refused) {
    test(`refuse ${name}`, () =>
      assert.throws(
        ask,
        (error) => error instanceof Trouble && error.kind === "usage" && says.test(error.message),
      ))
  }
})

describe("search", () => {
  test("finds reports, statements and parties by the beginning of a word", () => {
    const hits = record.search("Stoltenb")
    assert.equal(hits.parties[0]?.name, "Jens Stoltenberg")
    assert.ok(hits.reports.some(({ outlet }) => outlet === "ANI"))
    assert.ok(record.search("imperial").statements.length > 0)
  })
  for (const typed of [
    "",
    '"',
    "*",
    "a AND",
    "NEAR(",
    "x OR )",
    "\u0000",
    "-",
    'col:"x',
  ] as const) {
    test(`takes ${JSON.stringify(typed)} for words, not for a command`, () => {
      assert.ok(Array.isArray(record.search(typed).reports))
    })
  }
})

describe("matters", () => {
  const framework = () =>
    record.matters({ kind: "commitment", instrument: "framework contract", provider: "Estonia" })
      .items[0]

  test("a contract told by three outlets is one, and copies are one source", () => {
    const found = framework()
    assert.equal(found?.matter.reports, 3)
    assert.equal(found?.matter.independent, 1)
    assert.equal(found?.counts, true)
  })

  test("its call-offs are parts and count no second time", () => {
    const whole = framework()
    assert.ok(whole?.matter.kind === "commitment" && whole.matter.parts.length > 0)
    for (const part of whole.matter.parts) {
      const told = record.matter(part)
      assert.equal(told?.counts, false)
      assert.equal(told?.whyNot, `it is part of ${whole.matter.id}`)
    }
  })

  test("the id of every entry leads to its matter", () => {
    const whole = framework()
    for (const entry of whole?.matter.entries ?? []) {
      assert.equal(record.matter(entry)?.matter.id, whole?.matter.id)
      assert.equal(record.matter(`MT-${entry.slice(2)}`)?.matter.id, whole?.matter.id)
    }
  })

  test("as of a day before the first report there is none", () => {
    const id = framework()?.matter.id ?? ""
    assert.equal(record.matter(id, { asOf: "2023-02-13" }), undefined)
    assert.equal(record.matter(id, { asOf: "2023-02-14" })?.matter.reports, 3)
  })
})

describe("totals", () => {
  test("count a whole and not its parts", () => {
    const totals = record.totals({ by: "instrument", provider: "Estonia" })
    const frame = totals.lines.find(({ key }) => key === "framework contract")
    assert.equal(frame?.matters, 1)
    assert.ok(totals.leftOut.some(({ why }) => why.startsWith("part of a whole")))
  })
  test("say by which rates they were converted", () => {
    assert.match(record.totals({ currency: "USD" }).rates, /each sum’s month/u)
    assert.match(record.totals({ currency: "USD", rate: "2023-09" }).rates, /2023-09/u)
  })
  test("by month go in the order of months and add up to the same", () => {
    const months = record.totals({ by: "month" })
    assert.deepEqual(
      months.lines.map(({ key }) => key),
      months.lines.map(({ key }) => key).toSorted(),
    )
    const one = record.totals({ by: "currency" }).total
    assert.ok(Math.abs(one.high - months.total.high) <= months.lines.length + 10)
    assert.equal(one.matters, months.total.matters)
  })
})
