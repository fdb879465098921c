// Shows that what people decide sticks, and that a record can be seen as it was.
// Run it with: node examples/decide-and-look-back.ts report.txt
import { readFileSync } from "node:fs"
import { openRecord } from "onrecord/record"

const record = openRecord(":memory:")
await record.add(readFileSync(process.argv[2] ?? "", "utf8"))

const [item] = record.entries("statement", { limit: 1 }).items
if (item !== undefined) {
  const before = new Date().toISOString()
  await new Promise((done) => setTimeout(done, 2)) // times are kept to the millisecond
  const signature = { by: "A. Editor", reason: "a caption, nobody said it" }
  const decision = record.decide({ act: "reject", target: item.entry.id }, signature)

  const count = (knownBy?: string) =>
    record.entries("statement", { limit: 1000, ...(knownBy && { knownBy }) }).items.length
  console.log(`${count()} statements now, ${count(before)} before ${decision.id}`)

  for (const each of record.reread()) console.log(`read again: ${each.same} entries as before`)
  record.decide({ act: "undo", target: decision.id }, signature)
  console.log(`${count()} statements after undo`)
}

record.close()
