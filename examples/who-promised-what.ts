// Adds reports to a record and prints who promised how much to whom, each promise once, with the
// words that say it. Run it with: node examples/who-promised-what.ts report.txt…
import { readFileSync } from "node:fs"
import { openRecord } from "onrecord/record"

const record = openRecord(":memory:")
for (const file of process.argv.slice(2)) await record.add(readFileSync(file, "utf8"))

for (const { matter, names, counts, whyNot } of record.matters({ kind: "commitment" }).items) {
  if (matter.kind !== "commitment") continue
  const name = (id: string | null) => (id === null ? "somebody" : names[id])
  const range = matter.range ? `${matter.range.currency} ${matter.range.high}` : "no figure"
  console.log(`${name(matter.provider)} → ${name(matter.recipient)}: ${range}, ${matter.stage}`)
  if (!counts) console.log(`  not added up: ${whyNot}`)
  for (const id of matter.entries) console.log(`  “${record.entry(id)?.words}”`)
}

record.close()
