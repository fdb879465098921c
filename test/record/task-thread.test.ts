import assert from "node:assert/strict"
import { test } from "node:test"
import { besideFile, taskThread } from "../../src/app/record/task-thread.ts"

const doubling = () => taskThread<number, number>(besideFile("breaking-worker", import.meta.url))

test("a thread answers each task, and tells which it cannot do", async () => {
  const thread = doubling()
  const [two, three, four] = await Promise.allSettled([2, 3, 4].map((task) => thread.ask(task)))
  await thread.close()
  assert.deepEqual(two, { status: "fulfilled", value: 4 })
  assert.match(String(three?.status === "rejected" && three.reason), /3 is odd/)
  assert.deepEqual(four, { status: "fulfilled", value: 8 })
})

test("a thread that breaks fails what it was asked, and another takes its place", async () => {
  const thread = doubling()
  await assert.rejects(thread.ask(0), /stopped/)
  const answer = await thread.ask(2)
  await thread.close()
  assert.equal(answer, 4)
})
