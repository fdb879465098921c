import { spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { DatabaseSync } from "node:sqlite"
import { samples } from "./sample.ts"

/**
 * Kills `onrecord add` at random moments, 200 unless told otherwise, each time going on with the same
 * record: no report that was acknowledged may be lost, and none may be there in half.
 *
 *   node test/record/killed.ts [times]
 */
const times = Number(process.argv[2] ?? 200)
const folder = mkdtempSync(join(tmpdir(), "onrecord-killed-"))
const path = join(folder, "record.db")
const input = join(folder, "reports.jsonl")
/** Texts that differ, so that every run finds some that it has not added yet. */
const lines = Array.from({ length: 40 * times }, (_, at) => {
  const { text, told } = samples[at % samples.length] ?? { text: "", told: {} }
  return JSON.stringify({ text: `${text}\n\nEdition ${at}.`, ...told })
})
writeFileSync(input, lines.join("\n"))

/** One run in so many is killed while it starts, the others after their first acknowledgement. */
const early = 4

/** Adds until it is killed; gives the ids that were acknowledged by then. */
const addAndKill = (time: number): Promise<readonly string[]> =>
  new Promise((done) => {
    const args = ["bin/onrecord.js", "add", input, "--jsonl", "--threads", "0", "--record", path]
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] })
    const told: string[] = []
    let timer: NodeJS.Timeout | undefined
    const killSoon = (): void => {
      if (timer === undefined)
        timer = setTimeout(() => child.kill("SIGKILL"), Math.random() * 1_500)
    }
    if (time % early === 0) killSoon()
    createInterface({ input: child.stdout }).on("line", (line) => {
      killSoon()
      try {
        const { status, report } = JSON.parse(line)
        if (status === "added") told.push(report)
      } catch {
        // The line on which it was killed.
      }
    })
    child.on("close", () => done(told))
  })

/** What is wrong with the record: reports that were lost, and halves. */
function flaws(acknowledged: ReadonlySet<string>): readonly string[] {
  const database = new DatabaseSync(path)
  // Killed before its tables were made, a record holds nothing, and has acknowledged nothing.
  if (database.prepare("select 1 from sqlite_schema limit 1").get() === undefined) {
    database.close()
    return [...acknowledged].map((id) => `${id} is lost`)
  }
  const one = (sql: string): number => Number(database.prepare(sql).get()?.n ?? 0)
  const held = new Set(
    database
      .prepare("select id from report")
      .all()
      .map(({ id }) => String(id)),
  )
  const found = [...acknowledged].filter((id) => !held.has(id)).map((id) => `${id} is lost`)
  const halves = one(
    `select count(*) as n from report r where not exists
       (select 1 from reading g where g.report = r.number and g.until is null)`,
  )
  const check = database.prepare("pragma integrity_check").get()?.integrity_check
  const broken = database.prepare("pragma foreign_key_check").all().length
  database.close()
  if (halves > 0) found.push(`${halves} reports are there in half`)
  if (check !== "ok") found.push(`integrity check: ${check}`)
  if (broken > 0) found.push(`${broken} rows point nowhere`)
  return found
}

const acknowledged = new Set<string>()
let wrong: readonly string[] = []
for (let time = 1; time <= times && wrong.length === 0; time++) {
  for (const id of await addAndKill(time)) acknowledged.add(id)
  wrong = flaws(acknowledged)
  if (time % 20 === 0)
    console.log(`killed ${time} times, ${acknowledged.size} reports acknowledged`)
}
rmSync(folder, { recursive: true })
if (acknowledged.size === 0) wrong = ["no report was acknowledged: nothing was tried"]
for (const each of wrong) console.error(each)
console.log(
  wrong.length === 0 ? "nothing was lost, nothing is there in half" : "this is not as it must be",
)
process.exitCode = wrong.length === 0 ? 0 : 1
