import assert from "node:assert/strict"
import { once } from "node:events"
import { getPriority, platform } from "node:os"
import { test } from "node:test"
import { Worker } from "node:worker_threads"

const skip = platform() === "linux" ? false : "threads have no priorities of their own here"

test("a thread gives way alone, its process does not", { skip }, async () => {
  const before = getPriority()
  const file = new URL("../../src/app/record/give-way.ts", import.meta.url)
  const words = `
    const { parentPort } = require("node:worker_threads")
    const { readlinkSync } = require("node:fs")
    const { getPriority } = require("node:os")
    import(${JSON.stringify(file.href)}).then(({ giveWay }) => {
      giveWay()
      const thread = Number(readlinkSync("/proc/thread-self").split("/").at(-1))
      parentPort.postMessage(getPriority(thread))
    })`
  const [own] = await once(new Worker(words, { eval: true }), "message")
  assert.ok(own > before, `${own} is no less urgent than ${before}`)
  assert.equal(getPriority(), before)
})
