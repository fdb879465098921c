import fc from "fast-check"
import type { RecordSource } from "../../src/export/record.ts"
import type { Act, Decision } from "../../src/model/decision.ts"
import type { AsTold, Matter } from "../../src/model/matter.ts"
import { readingOf } from "./any-reading.ts"
import { recordOf } from "./record-of.ts"

/** Words that break out of what they are written into, and signs that no format likes. */
const hostile = fc.constantFrom(
  "</script><script>alert(1)</script>",
  "<!--",
  "]]>",
  "&lt;&#0;",
  "<img src=x onerror=alert(1)>",
  "\" onclick='alert(1)'",
  "=HYPERLINK(1)",
  "\u0000",
  "\u0008",
  "\u001b",
  "\u007f",
  "\u0085",
  "\ud83d",
  "\udc4d",
  "👩‍👩‍👧",
  "\ufffe",
  "\uffff",
  "\u202e",
  "\u2028",
  "\u200f",
  "\ufeff",
  "\r\n",
  "\n\n",
  "\t",
  "'",
  '"',
  ",",
  "\\",
  "javascript:alert(1)",
  "https://x.example/?a=1&b=<",
)

/** Hostile pieces and any characters, in any order. */
export const hostileWords: fc.Arbitrary<string> = fc
  .array(fc.oneof(hostile, fc.string({ unit: "binary", maxLength: 5 }), fc.constant("Oslo ")), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => pieces.join(""))

/** A record of one report that has the same words in every field that holds words. */
export const anyRecord: fc.Arbitrary<{ readonly record: RecordSource; readonly words: string }> =
  hostileWords.map((words) => ({
    words,
    record: recordOf([readingOf(words)], {
      matters: [...recordOf([readingOf(words)]).matters()].map((matter) => doubted(matter, words)),
      judgements: [judgementOf(words)],
      decisions: decisionsOf(words),
    }),
  }))

/** A decision of every kind of act. */
function decisionsOf(words: string): readonly Decision[] {
  const [entry] = readingOf(words).entries
  const base = { target: "C-0000000001", reason: words, by: words, at: "2026-01-31T12:00:00.000Z" }
  const acts: readonly Act[] = [
    { ...base, act: "dismiss" },
    { ...base, act: "judge", right: "C-0000000002", verdict: "different" },
    { ...base, act: "correct", set: { provider: words, amount: null, on: "2024-03" } },
    ...(entry ? [{ ...base, act: "add", report: "R-0000000001", entry } as const] : []),
    { ...base, act: "undo", target: "D-0000000000" },
  ]
  return acts.map((act, at) => ({ ...base, ...act, id: `D-000000000${at}` }))
}

const judgementOf = (words: string) => ({
  id: "J-0000000001",
  about: "party" as const,
  left: "a",
  right: "b",
  verdict: "different" as const,
  tie: { kind: "renews" as const, of: "left" as const },
  score: 0.75,
  why: words,
  compared: [{ feature: words, left: words, right: words, weight: 1 }],
  by: words,
  at: "2026-01-31T12:00:00.000Z",
})

/** A matter on which reports differ, one of them withdrawn. */
function doubted(matter: Matter, words: string): Matter {
  const differing = <Value>({ versions }: AsTold<Value>, value: Value): AsTold<Value> => ({
    state: "conflict",
    versions: [...versions, { value, entries: [], first: "2024-03-15", corrected: true }],
  })
  if (matter.kind === "statement") {
    return { ...matter, wording: differing(matter.wording, `${words}!`) }
  }
  if (matter.kind !== "commitment" || matter.amount === undefined) return matter
  const sum = {
    currency: "EUR",
    bound: "=",
    low: "4500000",
    high: "5500000",
    vague: words,
  } as const
  return { ...matter, amount: differing(matter.amount, sum), supplies: [words] }
}
