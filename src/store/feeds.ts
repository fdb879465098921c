import type { DatabaseSync } from "node:sqlite"
import { prepared, textIn } from "./prepared.ts"

/** What is kept between polls, by the address of a feed or the name of a host, as JSON. */
type States = Readonly<Record<string, unknown>>

const statesIn = (database: DatabaseSync, sql: string): States =>
  Object.fromEntries(
    prepared(database, sql)
      .all()
      .map((row) => [textIn(row, "name"), JSON.parse(textIn(row, "state"))]),
  )

/** What is known of feeds that were polled. */
export const feedStates = (database: DatabaseSync): States =>
  statesIn(database, "select url as name, state from feed")

/** What is known of the hosts that were asked. */
export const hostStates = (database: DatabaseSync): States =>
  statesIn(database, "select name, state from host")

/** Keeps what is known now of a feed and of all hosts. */
export function keepFeed(
  database: DatabaseSync,
  url: string,
  state: unknown,
  hosts: States,
  at: string,
): void {
  prepared(
    database,
    `insert into feed values (?1, ?2, ?3)
     on conflict (url) do update set state = ?2, polled = ?3`,
  ).run(url, JSON.stringify(state), at)
  for (const [name, host] of Object.entries(hosts)) {
    prepared(
      database,
      "insert into host values (?1, ?2) on conflict (name) do update set state = ?2",
    ).run(name, JSON.stringify(host))
  }
}
