import assert from "node:assert/strict"
import { test } from "node:test"
import fc from "fast-check"
import type { OpenRecord } from "../../src/app/record/open-record.ts"
import { recordWith, samples } from "./sample.ts"

const few = samples.filter(({ text }) => /radar|flood|Moldova|donors/iu.test(text)).slice(0, 8)

/** All that reconciling made, without the times at which it was put on record. */
const joined = (record: OpenRecord) => ({
  matters: record
    .matters({ limit: 1000 })
    .items.map(({ matter, counts, whyNot, names }) => ({ matter, counts, whyNot, names }))
    .sort((a, b) => (a.matter.id < b.matter.id ? -1 : 1)),
  parties: record.parties({ limit: 1000 }).items.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
})

test("a record does not depend on the order in which reports are added", async () => {
  const inOrder = await recordWith(few)
  const expected = joined(inOrder)
  inOrder.close()
  assert.ok(expected.matters.some(({ matter }) => matter.reports > 1))
  const shuffled = fc.shuffledSubarray([...few.keys()], { minLength: few.length })
  await fc.assert(
    fc.asyncProperty(shuffled, async (order) => {
      const record = await recordWith(order.flatMap((at) => few[at] ?? []))
      assert.deepEqual(joined(record), expected)
      record.close()
    }),
    { numRuns: 6 },
  )
})
