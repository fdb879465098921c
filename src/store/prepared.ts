import type { DatabaseSync, SQLOutputValue, StatementSync } from "node:sqlite"

/** A row as SQLite gives it. */
export type Row = Readonly<Record<string, SQLOutputValue>>

const kept = new WeakMap<DatabaseSync, Map<string, StatementSync>>()

/** The statement for these words of SQL, prepared once a database. */
export function prepared(database: DatabaseSync, sql: string): StatementSync {
  let statements = kept.get(database)
  if (statements === undefined) {
    statements = new Map()
    kept.set(database, statements)
  }
  let statement = statements.get(sql)
  if (statement === undefined) {
    statement = database.prepare(sql)
    statements.set(sql, statement)
  }
  return statement
}

/** The words of a text column; the empty string of null. */
export const textIn = (row: Row | undefined, column: string): string => {
  const value = row?.[column]
  return typeof value === "string" ? value : ""
}

/** The words of a text column that may be null. */
export const maybeTextIn = (row: Row | undefined, column: string): string | undefined => {
  const value = row?.[column]
  return typeof value === "string" ? value : undefined
}

/** The number of an integer or real column; zero of null. */
export const numberIn = (row: Row | undefined, column: string): number => Number(row?.[column] ?? 0)
