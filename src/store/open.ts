import { closeSync, existsSync, openSync, readSync } from "node:fs"
import { DatabaseSync } from "node:sqlite"
import { Trouble } from "../model/trouble.ts"
import { migrations } from "./migrations/index.ts"

/** "OnRe" in ASCII: tells our files from other SQLite files (pragma application_id). */
const applicationId = 0x4f6e5265

/** How long one process waits for another that is writing, in milliseconds. */
const patience = 30_000

export interface OpenOptions {
  /** Refuse to make a record where there is none. */
  readonly mustExist?: boolean
}

/**
 * Opens a record, making it or bringing its tables up to date where needed. `:memory:` gives one
 * that vanishes. Throws a Trouble of kind `unopenedRecord` on what is no record, is newer than this
 * program or may not be written.
 */
export function openDatabase(path: string, { mustExist = false }: OpenOptions = {}): DatabaseSync {
  refuseStrangeFile(path, mustExist)
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path, { timeout: patience, enableForeignKeyConstraints: true })
    database.exec(
      "pragma journal_mode = wal; pragma synchronous = full; pragma temp_store = memory",
    )
    database.exec("pragma cache_size = -65536; pragma mmap_size = 268435456")
    database.exec("pragma wal_autocheckpoint = 16384")
    migrate(database, path)
    return database
  } catch (error) {
    database?.close()
    throw troubleIn(error, path)
  }
}

const unopened = (path: string, wrong: string, todo: string): Trouble =>
  new Trouble("unopenedRecord", path, wrong, todo)

/** Looks at the first bytes before SQLite does, whose own words would not say what to do. */
function refuseStrangeFile(path: string, mustExist: boolean): void {
  if (path === ":memory:") return
  if (!existsSync(path)) {
    if (mustExist) {
      throw unopened(path, "no record here", "Make one with: onrecord add REPORT --record PATH")
    }
    return
  }
  const head = Buffer.alloc(16)
  try {
    const file = openSync(path, "r")
    const length = readSync(file, head, 0, 16, 0)
    closeSync(file)
    if (length === 0 || head.toString("latin1") === "SQLite format 3\0") return
  } catch (error) {
    throw troubleIn(error, path)
  }
  throw unopened(path, "this is not a record of OnRecord", "Name another file with --record PATH.")
}

function migrate(database: DatabaseSync, path: string): void {
  const version = numberIn(database, "user_version")
  const owner = numberIn(database, "application_id")
  if (version > 0 && owner !== applicationId) {
    throw unopened(path, "this database belongs to another program", "Name another with --record.")
  }
  if (version === 0 && hasTables(database)) {
    throw unopened(path, "this database belongs to another program", "Name another with --record.")
  }
  if (version > migrations.length) {
    throw unopened(
      path,
      `this record has tables of version ${version}, this onrecord knows up to ${migrations.length}`,
      "Install a newer onrecord: npm install -g onrecord@latest",
    )
  }
  for (let next = version; next < migrations.length; next++) step(database, next)
}

/** One migration, whole or not at all; another process may have done it while we waited. */
function step(database: DatabaseSync, next: number): void {
  database.exec("begin immediate")
  try {
    if (numberIn(database, "user_version") === next) {
      database.exec(migrations[next] ?? "")
      database.exec(`pragma application_id = ${applicationId}; pragma user_version = ${next + 1}`)
    }
    database.exec("commit")
  } catch (error) {
    database.exec("rollback")
    throw error
  }
}

const numberIn = (database: DatabaseSync, pragma: "user_version" | "application_id"): number =>
  Number(database.prepare(`pragma ${pragma}`).get()?.[pragma] ?? 0)

const hasTables = (database: DatabaseSync): boolean =>
  database.prepare("select 1 from sqlite_schema limit 1").get() !== undefined

const reasons: readonly (readonly [sign: RegExp, wrong: string, todo: string])[] = [
  [
    /unable to open|ENOENT/u,
    "cannot be opened",
    "Check that its folder exists and may be written.",
  ],
  [/readonly|EACCES/u, "may not be written", "Check its permissions, and those of its folder."],
  [
    /not a database|malformed/u,
    "the file is damaged",
    "Restore a backup (onrecord backup makes one).",
  ],
  [/locked|busy/u, "another program holds it", "Close that program, or try again."],
  [/EISDIR/u, "this is a folder", "Name a file, for example onrecord.db."],
]

function troubleIn(error: unknown, path: string): unknown {
  if (error instanceof Trouble || !(error instanceof Error)) return error
  const reason = reasons.find(([sign]) => sign.test(error.message))
  return reason === undefined ? error : unopened(path, reason[1], reason[2])
}
