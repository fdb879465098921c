import type { DatabaseSync } from "node:sqlite"
import { maybeTextIn, numberIn, prepared, type Row, textIn } from "./prepared.ts"

/** Something that could not be read, kept until it can be or a person drops it. */
export interface Quarantined {
  readonly number: number
  readonly foundIn: string
  readonly excerpt?: string
  readonly wrong: string
  readonly todo: string
  readonly at: string
}

/** What is put in quarantine, with its bytes where they were at hand. */
export interface Unread extends Omit<Quarantined, "number"> {
  readonly mediaType?: string
  readonly bytes?: Uint8Array
}

/** Puts it on the list; the same trouble with the same thing stands there once. */
export function quarantine(database: DatabaseSync, unread: Unread): void {
  prepared(
    database,
    `insert into quarantine (found_in, excerpt, wrong, todo, media_type, bytes, at)
     values (?, ?, ?, ?, ?, ?, ?)
     on conflict (found_in, wrong) where solved is null do update set at = excluded.at`,
  ).run(
    unread.foundIn,
    unread.excerpt?.toWellFormed() ?? null,
    unread.wrong,
    unread.todo,
    unread.mediaType ?? null,
    unread.bytes ?? null,
    unread.at,
  )
}

/** What is in quarantine, oldest first. */
export const listQuarantine = (database: DatabaseSync): readonly Quarantined[] =>
  prepared(database, "select * from quarantine where solved is null order by number")
    .all()
    .map(quarantined)

/** The kept bytes of one. */
export function quarantinedBytes(
  database: DatabaseSync,
  number: number,
): { readonly bytes: Uint8Array; readonly mediaType?: string } | undefined {
  const row = prepared(database, "select bytes, media_type from quarantine where number = ?").get(
    number,
  )
  if (!(row?.bytes instanceof Uint8Array)) return undefined
  const mediaType = maybeTextIn(row, "media_type")
  return { bytes: row.bytes, ...(mediaType !== undefined && { mediaType }) }
}

/** Takes everything found in one place off the list: it could be read, or a person dropped it. */
export function releaseQuarantined(database: DatabaseSync, foundIn: string, at: string): number {
  const held = prepared(
    database,
    "select 1 from quarantine where found_in = ? and solved is null limit 1",
  ).get(foundIn)
  if (held === undefined) return 0
  return Number(
    prepared(
      database,
      "update quarantine set solved = ?, bytes = null where found_in = ? and solved is null",
    ).run(at, foundIn).changes,
  )
}

function quarantined(row: Row): Quarantined {
  const excerpt = maybeTextIn(row, "excerpt")
  return {
    number: numberIn(row, "number"),
    foundIn: textIn(row, "found_in"),
    ...(excerpt !== undefined && { excerpt }),
    wrong: textIn(row, "wrong"),
    todo: textIn(row, "todo"),
    at: textIn(row, "at"),
  }
}
