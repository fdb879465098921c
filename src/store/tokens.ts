import type { DatabaseSync } from "node:sqlite"
import { prepared, type Row, textIn } from "./prepared.ts"

/** What the holder of a token may do: look, decide and add, or manage as well. */
export type TokenRole = "reader" | "editor" | "admin"

/** A token as lists show it: never its secret, of which the record keeps a hash alone. */
export interface Token {
  readonly name: string
  readonly role: TokenRole
  readonly added: string
}

/** Keeps a token; says whether the name was free. */
export function addToken(database: DatabaseSync, token: Token & { readonly hash: string }) {
  const { changes } = prepared(
    database,
    "insert into token (name, role, hash, added) values (?, ?, ?, ?) on conflict (name) do nothing",
  ).run(token.name, token.role, token.hash, token.added)
  return Number(changes) > 0
}

/** Every token, by name. */
export const listTokens = (database: DatabaseSync): readonly Token[] =>
  prepared(database, "select * from token order by name").all().map(tokenIn)

/** Takes a token away; says whether there was one. */
export const removeToken = (database: DatabaseSync, name: string): boolean =>
  Number(prepared(database, "delete from token where name = ?").run(name).changes) > 0

/** The token with this hash. */
export function tokenByHash(database: DatabaseSync, hash: string): Token | undefined {
  const row = prepared(database, "select * from token where hash = ?").get(hash)
  return row === undefined ? undefined : tokenIn(row)
}

const tokenIn = (row: Row): Token => ({
  name: textIn(row, "name"),
  // The table's own check allows no other.
  role: textIn(row, "role") as TokenRole,
  added: textIn(row, "added"),
})
