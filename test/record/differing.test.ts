import assert from "node:assert/strict"
import { test } from "node:test"
import { reportId } from "../../src/read/report-id.ts"
import { differingReports } from "./differing.ts"
import { recordWith, samples } from "./sample.ts"

const rounds = 4

test("no report is joined with the same sample in other words", async () => {
  const reports = differingReports(rounds * samples.length)
  const roundOf = new Map(
    reports.map(({ text, ...told }, at) => [reportId(text, told), Math.floor(at / samples.length)]),
  )
  assert.equal(roundOf.size, reports.length)
  const record = await recordWith(reports.map(({ text, ...told }) => ({ text, told })))
  const across = [...roundOf.keys()].flatMap((id) =>
    record
      .judgements(id)
      .filter(
        ({ left, right, verdict }) =>
          verdict === "same" && roundOf.get(left) !== roundOf.get(right),
      )
      .map(({ why }) => why),
  )
  assert.deepEqual(across, [])
  record.close()
})
