import assert from "node:assert/strict"
import { describe, test } from "node:test"
import { parseCases } from "./case-file.ts"
import { valueFits } from "./expected.ts"
import { differences } from "./match-case.ts"
import type { Plain } from "./plain.ts"

const head = "# A case\nEl País 2024-03-12\n\nSpain will not leave.\n==>\n"

const item = (kind: string, fields: Plain["fields"]): Plain => ({
  kind,
  fields,
  span: { start: 0, end: 1 },
})

test("a case has a title, what is known of the report, a text and expectations", () => {
  const [only] = parseCases(
    "x.txt",
    `${head}statement speaker="José \\"Pepe\\" Ruiz" form=direct\n`,
  )
  assert.equal(only?.shows, "A case")
  assert.equal(only.outlet, "El País")
  assert.equal(only.published, "2024-03-12")
  assert.equal(only.text, "Spain will not leave.")
  assert.deepEqual(only.expectations, [
    {
      line: 6,
      wants: "one",
      kind: "statement",
      fields: { speaker: 'José "Pepe" Ruiz', form: "direct" },
    },
  ])
})

test("a line of dashes parts one case from the next", () => {
  const cases = parseCases("x.txt", `${head}----\n${head}`)
  assert.deepEqual(
    cases.map(({ line }) => line),
    [1, 7],
  )
})

const faults: readonly [name: string, source: string, message: RegExp][] = [
  ["no title", "- -\n\nText\n==>\n", /x\.txt:1: a case begins/u],
  ["no day", "# A\nReuters\n\nText\n==>\n", /x\.txt:2: after the "#" line/u],
  ["no arrow", "# A\n- -\n\nText\n", /x\.txt:2: no line "==>"/u],
  ["a kind unknown", `${head}quote form=direct\n`, /x\.txt:6: "quote" is none of/u],
  ["a pair broken", `${head}figure value 50\n`, /x\.txt:6: not a key=value: value 50/u],
]

describe("a fault in a case file is told with its place", () => {
  for (const [name, source, message] of faults) {
    test(name, () => assert.throws(() => parseCases("x.txt", source), message))
  }
})

const fitting: readonly [expected: string, actual: string, fits: boolean][] = [
  ["Today your forces", "Today your forces", true],
  ["Today…forces", "Today your forces", true],
  ["…forces", "Today your forces", true],
  ["Today…", "Today your forces", true],
  ["Today…forces…", "Today your forces are moving", true],
  ["Today your", "Today your forces", false],
  ["Today…moving", "Today your forces", false],
  ["forces…Today", "Today your forces", false],
  ["ab…ba", "aba", false],
]

describe("an ellipsis stands for words left out", () => {
  for (const [expected, actual, fits] of fitting) {
    test(`${expected} / ${actual}`, () => assert.equal(valueFits(expected, actual), fits))
  }
})

const matches: readonly [name: string, lines: string, differ: number][] = [
  ["each line takes an item of its own", "figure value=50\nfigure value=50\n", 1],
  ["the order of lines does not matter", "figure\nfigure value=50\n", 0],
  ["only those listed", "figure value=50\nonly figure\n", 1],
  ["only all", "figure value=50\nfigure value=140\nonly all\n", 0],
  ["none such", "no figure value=140\n", 1],
  ["none such, truly", "no figure value=31\n", 0],
  ["an unknown field", "no figure worth=31\n", 1],
]

describe("expectations", () => {
  const items = [item("figure", { value: "50" }), item("figure", { value: "140" })]
  for (const [name, lines, differ] of matches) {
    test(name, () => {
      const [only] = parseCases("x.txt", head + lines)
      assert.ok(only)
      assert.equal(differences(only, items).length, differ)
    })
  }
})
