import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, test } from "node:test"
import { Ajv2020 } from "ajv/dist/2020.js"
import fc from "fast-check"
import { decodeLine, UndecodableLine } from "../../src/export/jsonl/decode.ts"
import { jsonl } from "../../src/export/jsonl/jsonl.ts"
import type { RecordLine } from "../../src/export/jsonl/line.ts"
import type { RecordSource } from "../../src/export/record.ts"
import { root } from "../imports.ts"
import { anyRecord } from "./any-record.ts"
import { recordOf } from "./record-of.ts"
import { everySample, sample } from "./samples.ts"
import { writtenText } from "./written.ts"

const linesOf = (text: string): readonly RecordLine[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line, index) => decodeLine(line, index + 1))

/** A record made of nothing but the lines of another. */
function recordFrom(lines: readonly RecordLine[]): RecordSource {
  const each = <Kind extends RecordLine["kind"]>(kind: Kind) =>
    lines.filter((line): line is Extract<RecordLine, { kind: Kind }> => line.kind === kind)
  const [head] = each("record")
  return {
    ...recordOf(
      each("reading").map(({ reading }) => reading),
      {
        judgements: each("judgement").map(({ judgement }) => judgement),
        decisions: each("decision").map(({ decision }) => decision),
      },
    ),
    ...(head?.asOf === undefined ? {} : { asOf: head.asOf }),
  }
}

test("a record read back from its lines writes the same lines", async () => {
  const text = await writtenText(jsonl, { ...recordOf(everySample()), asOf: "2025-01-01" })
  assert.equal(await writtenText(jsonl, recordFrom(linesOf(text))), text)
})

test("whatever its words, each line is one line and comes back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, async ({ record }) => {
      const text = await writtenText(jsonl, record)
      assert.equal(Buffer.from(text).toString(), text)
      assert.equal(await writtenText(jsonl, recordFrom(linesOf(text))), text)
    }),
    { seed: 7, numRuns: 80 },
  )
})

const reading = sample("kyiv")
const lineWith = (change: (line: { reading: Record<string, unknown> }) => void): string => {
  const line = structuredClone({ kind: "reading", reading }) as never
  change(line)
  return JSON.stringify(line)
}

// biome-ignore lint/suspicious/noExplicitAny: lines are made wrong on purpose
type Loose = any

const wrong: readonly [name: string, line: string, says: RegExp][] = [
  ["no JSON", "{", /^line 7: is no JSON/u],
  ["no object", "7", /^line 7, the whole: should be an object, and it is 7/u],
  ["an unknown kind", '{"kind":"rumour"}', /^line 7, kind: should be one of record, .*"rumour"/u],
  ["a later version", '{"kind":"record","version":2}', /^line 7, version: .*\n.*newer/u],
  ["a day that is none", '{"kind":"record","version":1,"asOf":"soon"}', /^line 7, asOf: /u],
  ["a field left out", '{"kind":"decision"}', /^line 7, decision: .*missing/u],
  ["an unknown act", '{"kind":"decision","decision":{"act":"guess"}}', /^line 7, decision\.act: /u],
  [
    "a field misspelt",
    lineWith((line) => Object.assign(line.reading, { partys: [] })),
    /^line 7, reading\.partys: is no field/u,
  ],
  ["an own __proto__", '{"kind":"record","version":1,"__proto__":{}}', /__proto__: is no field/u],
  [
    "a span outside of the text",
    lineWith((line: Loose) => {
      line.reading.entries[2].span.end = 99_999
    }),
    /^line 7, reading\.entries\[2\]\.span: \[\d+, 99999\) is no stretch/u,
  ],
  [
    "a span of half a character's half",
    lineWith((line: Loose) => {
      line.reading.entries[2].span.start = 1.5
    }),
    /reading\.entries\[2\]\.span/u,
  ],
  [
    "a speaker who is nowhere",
    lineWith((line: Loose) => {
      line.reading.entries[0].speaker = "P-0000000000"
    }),
    /reading\.entries\[0\]\.speaker: P-0000000000 is nowhere/u,
  ],
  [
    "one id twice",
    lineWith((line: Loose) => {
      line.reading.parties.push(line.reading.parties[0])
    }),
    /reading\.parties\[\d+\]\.id: P-\w+ is there twice/u,
  ],
  [
    "a sum that is a float",
    lineWith((line: Loose) => {
      line.reading.quantities[0].value = 31
    }),
    /reading\.quantities\[0\]\.value: should be digits/u,
  ],
  [
    "a time that is none",
    '{"kind":"reading","added":"yesterday"}',
    /^line 7, added: should be a time/u,
  ],
]

describe("a line that is wrong is refused by name", () => {
  for (const [name, line, says] of wrong) {
    test(name, () => {
      assert.throws(
        () => decodeLine(line, 7),
        (error: unknown) => {
          assert.ok(error instanceof UndecodableLine)
          assert.match(error.message, says)
          return true
        },
      )
    })
  }
})

const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(
  JSON.parse(readFileSync(join(root, "data/reading.schema.json"), "utf8")),
)

/** Every place of a reading, as the keys that lead there. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))]
}

test("its shapes refuse and take what the published schema does", () => {
  const small = sample("kyiv")
  const places = placesIn(small).slice(1)
  const values = fc.constantFrom<unknown>(undefined, null, 1, "", "x", "2024-03-15", [], {}, true)
  const change = fc.tuple(fc.constantFrom(...places), values)
  fc.assert(
    fc.property(change, ([place, value]) => {
      const changed: Loose = JSON.parse(JSON.stringify(small))
      const last = place.at(-1) ?? ""
      const holder = place.slice(0, -1).reduce((inner, key) => inner[key], changed)
      if (value === undefined && !Array.isArray(holder)) delete holder[last]
      else if (value === undefined) return
      else holder[last] = value
      assert.equal(shapeTakes(changed), validate(changed), `${place.join(".")} = ${value}`)
    }),
    { seed: 7, numRuns: 1500 },
  )
})

/** Does the decoder find the shape right? Spans, ids and the calendar are beyond the schema. */
function shapeTakes(reading: unknown): boolean {
  try {
    decodeLine(JSON.stringify({ kind: "reading", reading }), 1)
    return true
  } catch (error) {
    return (
      error instanceof UndecodableLine &&
      /is nowhere in|is no stretch|should be (?:an id|a day).* and it is "/u.test(error.wrong)
    )
  }
}
