import { createHash } from "node:crypto"
import type { DatabaseSync } from "node:sqlite"
import { prepared, textIn } from "./prepared.ts"

/** The bytes that a report came in. */
export interface Original {
  readonly bytes: Uint8Array
  readonly mediaType: string
}

/** Keeps the bytes of a source, once, and says under which SHA-256 hash. */
export function keepOriginal(database: DatabaseSync, { bytes, mediaType }: Original): string {
  const hash = createHash("sha256").update(bytes).digest("hex")
  prepared(
    database,
    "insert into original (hash, media_type, bytes) values (?, ?, ?) on conflict do nothing",
  ).run(hash, mediaType, bytes)
  return hash
}

/** The kept bytes of a report; undefined where none were kept. */
export function originalOf(database: DatabaseSync, report: string): Original | undefined {
  const row = prepared(
    database,
    `select o.bytes, o.media_type from original o join report r on r.original = o.hash
      where r.id = ?`,
  ).get(report)
  if (row === undefined || !(row.bytes instanceof Uint8Array)) return undefined
  return { bytes: row.bytes, mediaType: textIn(row, "media_type") }
}
