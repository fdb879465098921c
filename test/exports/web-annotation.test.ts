import assert from "node:assert/strict"
import { describe, test } from "node:test"
import fc from "fast-check"
import { inCodePoints, pointed } from "../../src/export/web-annotation/code-points.ts"
import { webAnnotation } from "../../src/export/web-annotation/web-annotation.ts"
import { anyRecord } from "./any-record.ts"
import { recordOf } from "./record-of.ts"
import { everySample } from "./samples.ts"
import { writtenText } from "./written.ts"

interface Selector {
  readonly type: string
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  readonly end: number
}

interface Annotation {
  readonly id: string
  readonly type: string
  readonly motivation: string
  readonly body: unknown
  readonly target: readonly {
    readonly type: string
    readonly source: string | { readonly id: string; readonly type: string }
    readonly selector: Selector | readonly Selector[]
  }[]
}

interface Collection {
  readonly "@context": readonly unknown[]
  readonly id: string
  readonly type: string
  readonly total: number
  readonly first: {
    readonly id: string
    readonly type: string
    readonly items: readonly Annotation[]
  }
}

const readings = everySample()
const texts = new Map(
  readings.map(({ report }) => [`urn:onrecord:reports:${report.id}`, report.text]),
)
const text = await writtenText(webAnnotation, recordOf(readings), { at: "2026-01-31T12:00:00Z" })
const collection: Collection = JSON.parse(text)
const { items } = collection.first

describe("the model's MUSTs", () => {
  test("of a collection and its page", () => {
    assert.equal(collection["@context"][0], "http://www.w3.org/ns/anno.jsonld")
    assert.equal(collection.type, "AnnotationCollection")
    assert.equal(collection.first.type, "AnnotationPage")
    assert.equal(collection.total, items.length)
    const things = readings.flatMap(({ entries, findings }) => [...entries, ...findings])
    assert.equal(items.length, things.length)
  })
  test("of an annotation: one IRI of its own, its type, a target", () => {
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length)
    for (const { id, type, target } of items) {
      assert.ok(URL.canParse(id))
      assert.equal(type, "Annotation")
      assert.ok(target.length > 0)
    }
  })
})

/** The characters of a text, as the model counts them. */
const characters = (id: string): readonly string[] => [...(texts.get(id) ?? "")]

test("quotation and position choose the same words of the text", () => {
  for (const { target } of items) {
    for (const { source, selector } of target) {
      if (typeof source === "string") continue
      const [quote, position] = selector as readonly Selector[]
      const all = characters(source.id)
      assert.equal(all.slice(position?.start, position?.end).join(""), quote?.exact)
      const wider = `${quote?.prefix}${quote?.exact}${quote?.suffix}`
      assert.ok(texts.get(source.id)?.includes(wider))
    }
  }
})

test("a page on the web is quoted, never counted", () => {
  const pages = items
    .flatMap(({ target }) => target)
    .filter(({ source }) => typeof source === "string")
  assert.ok(pages.length > 0)
  assert.ok(pages.every(({ selector }) => "exact" in selector))
})

const spans: readonly [text: string, start: number, end: number, from: number, to: number][] = [
  ["abc", 1, 2, 1, 2],
  ["😀b", 2, 3, 1, 2],
  ["a😀b😀c", 4, 6, 3, 4],
  ["👩‍👩‍👧 x", 9, 10, 6, 7],
  ["\ud83dx", 1, 2, 1, 2], // half a character alone is a code point of its own
]
for (const [words, start, end, from, to] of spans) {
  test(`[${start}, ${end}) of ${JSON.stringify(words)} is [${from}, ${to}) in code points`, () => {
    assert.deepEqual(inCodePoints(pointed(words), { start, end }), { start: from, end: to })
  })
}

test("whatever the words, both selectors choose the same", async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, async ({ record, words }) => {
      const { first }: Collection = JSON.parse(await writtenText(webAnnotation, record))
      const all = [...`${words} ${words}`.toWellFormed()].join("")
      for (const { target } of first.items) {
        for (const { source, selector } of target) {
          if (typeof source === "string") {
            assert.match(source, /^https?:\/\/[\w!#$%&'()*+,./:;=?@[\]~-]+$/iu)
            continue
          }
          const [quote, position] = selector as readonly Selector[]
          const chosen = [...all].slice(position?.start, position?.end).join("")
          assert.equal(chosen, quote?.exact)
        }
      }
    }),
    { seed: 7, numRuns: 150 },
  )
})
