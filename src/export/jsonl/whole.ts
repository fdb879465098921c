import { partyFieldsOf } from "../../model/entry-parties.ts"
import type { Reading } from "../../model/reading.ts"
import type { Span } from "../../model/span.ts"
import { Misshapen } from "./shape.ts"

/** A reading whose shape is right may still point nowhere: its spans and ids are followed here. */
export function checkWhole(reading: Reading, at: string): void {
  checkSpans(reading, reading.report.text.length, at)
  const parties = unlike(reading.parties, `${at}.parties`)
  const entries = unlike(reading.entries, `${at}.entries`)
  for (const [index, { of }] of reading.parties.entries()) {
    lead([of], parties, `${at}.parties[${index}].of`)
  }
  for (const [index, entry] of reading.entries.entries()) {
    const here = `${at}.entries[${index}]`
    lead(
      entry.via.map(({ party }) => party),
      parties,
      `${here}.via`,
    )
    for (const [field, ids] of partyFieldsOf(entry)) lead(ids, parties, `${here}.${field}`)
    if (entry.kind === "commitment") lead([entry.partOf], entries, `${here}.partOf`)
  }
  for (const [index, finding] of reading.findings.entries()) {
    lead(finding.entries, entries, `${at}.findings[${index}].entries`)
  }
}

type Ids = readonly (string | null | undefined)[]

function unlike(things: readonly { readonly id: string }[], at: string): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const [index, { id }] of things.entries()) {
    if (ids.has(id)) throw new Misshapen(`${at}[${index}].id`, `${id} is there twice`)
    ids.add(id)
  }
  return ids
}

function lead(ids: Ids, there: ReadonlySet<string>, at: string): void {
  for (const id of ids) {
    if (id != null && !there.has(id)) throw new Misshapen(at, `${id} is nowhere in the reading`)
  }
}

/** Every object with a start and an end that are numbers is a span; periods hold days. */
function checkSpans(value: unknown, length: number, at: string): void {
  if (typeof value !== "object" || value === null) return
  if (isSpan(value)) {
    const { start, end } = value
    const whole = Number.isSafeInteger(start) && Number.isSafeInteger(end)
    if (!whole || start < 0 || end < start || end > length) {
      throw new Misshapen(at, `[${start}, ${end}) is no stretch of a text of ${length}`)
    }
    return
  }
  for (const [name, inner] of Object.entries(value)) {
    checkSpans(inner, length, Array.isArray(value) ? `${at}[${name}]` : `${at}.${name}`)
  }
}

const isSpan = (value: object): value is Span =>
  "start" in value && "end" in value && typeof value.start === "number"
