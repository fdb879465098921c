import type { DatabaseSync } from "node:sqlite"
import { type Act, type Decision, standing } from "../model/decision.ts"
import { numberIn, prepared, type Row, textIn } from "./prepared.ts"

/** Appends a decision. The same one again (by id) changes nothing; says whether it was new. */
export function appendDecision(database: DatabaseSync, decision: Decision): boolean {
  const { id, by, at, reason, ...act } = decision
  const { changes } = prepared(
    database,
    `insert into decision (id, act, target, body, reason, by, at) values (?, ?, ?, ?, ?, ?, ?)
     on conflict (id) do nothing`,
  ).run(id, act.act, act.target, JSON.stringify(act), reason, by, at)
  return Number(changes) > 0
}

/** Every decision, in the order they were made. */
export const allDecisions = (database: DatabaseSync): readonly Decision[] =>
  prepared(database, "select * from decision order by number").all().map(decisionIn)

/** How many decisions there are. */
export const countDecisions = (database: DatabaseSync): number =>
  numberIn(prepared(database, "select count(*) as n from decision").get(), "n")

/** The decision with this id. */
export function decisionById(database: DatabaseSync, id: string): Decision | undefined {
  const row = prepared(database, "select * from decision where id = ?").get(id)
  return row === undefined ? undefined : decisionIn(row)
}

/** All decisions upon one thing, those that took them back included, in the order they were made. */
export const decisionsUpon = (database: DatabaseSync, target: string): readonly Decision[] =>
  prepared(
    database,
    `select * from decision where target = ?1
        or (act = 'undo' and target in (select id from decision where target = ?1))
      order by number`,
  )
    .all(target)
    .map(decisionIn)

/** The last decision upon one thing that stands. */
export const decisionOf = (database: DatabaseSync, target: string): Decision | undefined =>
  standing(decisionsUpon(database, target)).at(-1)

/** The decisions upon entries of one report, those that took them back included. */
export function decisionsIn(database: DatabaseSync, report: number): readonly Decision[] {
  const rows = prepared(
    database,
    `select distinct d.* from decision d where d.target in (select id from entry where report = ?1)
        or (d.act = 'add' and d.body ->> '$.report' = (select id from report where number = ?1))
      order by d.number`,
  ).all(report)
  const made = rows.map(decisionIn)
  const undos = made.flatMap(({ id }) => decisionsUpon(database, id))
  return [...made, ...undos]
}

/** A row of the table of decisions. */
export function decisionIn(row: Row): Decision {
  // Our own words, written by `appendDecision`.
  const act: Act = JSON.parse(textIn(row, "body"))
  return {
    ...act,
    id: textIn(row, "id"),
    by: textIn(row, "by"),
    at: textIn(row, "at"),
    reason: textIn(row, "reason"),
  }
}
