import assert from "node:assert/strict"
import { describe, test } from "node:test"
import { localReader } from "../src/app/local-reader.ts"
import type { Span } from "../src/model/span.ts"
import type { Mention } from "../src/read/draft.ts"
import type { Example, Rule } from "../src/read/rule.ts"
import { rules } from "../src/read/rules.ts"
import { asLine, misfits } from "./expected.ts"
import type { Fields, Plain } from "./plain.ts"
import { plainReading } from "./plain-reading.ts"

/** A Friday: what "on Tuesday" of an example is counted from. */
const published = "2024-03-15"

/** The text without its braces, and what stood in them. */
function marked(example: string): { text: string; evidence: Span | undefined } {
  const start = example.indexOf("{")
  const end = example.lastIndexOf("}") - 1
  const text = example.replaceAll(/[{}]/gu, "")
  return { text, evidence: start < 0 ? undefined : { start, end } }
}

/** All that is read from a text: the plain reading and the mentions beneath it. */
function readPlainly(text: string): readonly Plain[] {
  const draft = localReader().draft(text, { published })
  const { findings } = localReader().read(text, { published })
  const nameOf = new Map(draft.parties.map(({ id, name }) => [id, name]))
  const mention = (each: Mention): Plain => ({
    kind: "mention",
    span: each,
    ...(each.rule === undefined ? {} : { rule: each.rule }),
    fields: {
      party: nameOf.get(each.party ?? "") ?? "-",
      name: nameOf.get(each.party ?? ""),
      form: each.form,
      kind: each.kind ?? "-",
    },
  })
  return [...plainReading({ ...draft, findings }), ...draft.mentions.map(mention)]
}

const fieldsOf = (reads: Readonly<Record<string, unknown>> = {}): Fields =>
  Object.fromEntries(
    Object.entries(reads).map(([key, value]) => [
      key,
      value === null ? "-" : Array.isArray(value) ? value.join(", ") : String(value),
    ]),
  )

/** What is wrong with the reading of one example; nothing where it is as it should be. */
function troubleWith(rule: Rule, [example, reads]: Example): string | undefined {
  const { text, evidence } = marked(example)
  const items = readPlainly(text)
  const read = items.filter((item) => item.rule === rule.id)
  const showing = (shown: readonly Plain[]) =>
    shown.map((item) => `\n    [${text.slice(item.span.start, item.span.end)}] ${lineOf(item)}`)
  if (evidence === undefined) {
    return read.length === 0 ? undefined : `should be passed by, but was read as:${showing(read)}`
  }
  const there = read.filter(
    ({ span }) => span.start === evidence.start && span.end === evidence.end,
  )
  if (there.length === 0) {
    const others = items.filter(({ rule: by }) => by !== undefined)
    return read.length > 0
      ? `was read elsewhere:${showing(read)}`
      : `was not read. Other rules read:${showing(others)}`
  }
  const expected = fieldsOf(reads)
  if (there.some((item) => misfits(expected, item).length === 0)) return undefined
  return `should be ${asLine("", expected)}, but was read as:${showing(there)}`
}

const lineOf = ({ kind, fields }: Plain) => asLine(kind, fields)

describe("each rule reads its own examples", () => {
  for (const rule of rules) {
    test(rule.id, () => {
      const troubles = rule.examples.flatMap((example) => {
        const trouble = troubleWith(rule, example)
        return trouble === undefined ? [] : [`"${example[0]}" ${trouble}`]
      })
      assert.ok(troubles.length === 0, `${rule.id} (${rule.reads})\n${troubles.join("\n")}`)
    })
  }
})

test("every rule has a name of its own", () => {
  const ids = rules.map(({ id }) => id)
  assert.deepEqual(ids, [...new Set(ids)])
  for (const id of ids) assert.match(id, /^[a-z-]+\/[a-z0-9-]+$/u)
})

test("every rule shows at least as many texts that it passes by as texts that it reads", () => {
  const short = rules.filter(({ reads: sentence, examples }) => {
    const reads = examples.filter(([text]) => text.includes("{")).length
    // A guard ("Passes by ages: …") reads nothing, and says so.
    const mayReadNothing = sentence.startsWith("Passes by")
    return (reads === 0 && !mayReadNothing) || examples.length - reads < reads
  })
  assert.deepEqual(
    short.map(({ id }) => id),
    [],
  )
})
