import { spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { DatabaseSync } from "node:sqlite"
import { differingReports } from "./differing.ts"

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
/** More than are ever acknowledged: a run that is killed in time adds some twenty. */
const lines = differingReports(40 * times).map((report) => JSON.stringify(report))

/** One run in so many is killed while it starts, the others after their first new report. */
const early = 4
/** So many reports are given again before the new ones, some on record and some not yet. */
const again = 20
/** So many new ones are given to a run, more than it gets to. */
const fresh = 200

/** Adds from a line on until it is killed; gives the ids that were acknowledged as new by then. */
const addAndKill = (time: number, from: number): Promise<readonly string[]> =>
  new Promise((done) => {
    writeFileSync(input, lines.slice(Math.max(0, from - again), from + fresh).join("\n"))
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
      try {
        const { status, report } = JSON.parse(line)
        if (status !== "added") return
        told.push(report)
        killSoon()
      } catch {
        // The line on which it was killed.
      }
    })
    child.on("close", () => done(told))
  })

/** A record between two runs. */
interface Looked {
  /** Reports on record, acknowledged or not. */
  readonly held: number
  /** Reports that were lost, and halves. */
  readonly flaws: readonly string[]
}

function look(acknowledged: ReadonlySet<string>): Looked {
  const database = new DatabaseSync(path)
  // Killed before its tables were made, a record holds nothing, and has acknowledged nothing.
  if (database.prepare("select 1 from sqlite_schema limit 1").get() === undefined) {
    database.close()
    return { held: 0, flaws: [...acknowledged].map((id) => `${id} is lost`) }
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
  return { held: held.size, flaws: found }
}

const acknowledged = new Set<string>()
let wrong: readonly string[] = []
let held = 0
/** Runs that acknowledged nothing new, though they were given the time. */
let idle = 0
for (let time = 1; time <= times && wrong.length === 0; time++) {
  const told = await addAndKill(time, held)
  if (told.length === 0 && time % early !== 0) idle++
  for (const id of told) acknowledged.add(id)
  const looked = look(acknowledged)
  held = looked.held
  wrong = looked.flaws
  if (time % 20 === 0)
    console.log(`killed ${time} times, ${acknowledged.size} reports acknowledged`)
}
rmSync(folder, { recursive: true })
if (idle > 0) wrong = [...wrong, `${idle} runs acknowledged nothing new: they tried nothing`]
for (const each of wrong) console.error(each)
console.log(
  wrong.length === 0 ? "nothing was lost, nothing is there in half" : "this is not as it must be",
)
process.exitCode = wrong.length === 0 ? 0 : 1
