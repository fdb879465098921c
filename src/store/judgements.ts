import type { DatabaseSync } from "node:sqlite"
import { idOf } from "../model/id.ts"
import {
  type Comparison,
  type JudgedKind,
  type Judgement,
  mostWaiting,
} from "../model/judgement.ts"
import { maybeTextIn, numberIn, prepared, type Row, textIn } from "./prepared.ts"

/** The two of a judgement in code-unit order. */
export const inPair = (a: string, b: string): readonly [left: string, right: string] =>
  a < b ? [a, b] : [b, a]

/** The id of the judgement of two by OnRecord or by a person. */
const judgementId = (about: JudgedKind, left: string, right: string, by = ""): string =>
  idOf("J", about, left, right, by)

/** Two that were compared, in code-unit order, and what came of it. */
export interface Judged {
  readonly about: JudgedKind
  readonly left: string
  readonly right: string
  readonly comparison: Comparison
  readonly by?: string
  readonly at: string
}

/** Puts a judgement on record in the place of the same judge's earlier one, which stays in history. */
export function keepJudgement(database: DatabaseSync, judged: Judged): void {
  const { about, left, right, comparison, by, at } = judged
  const { verdict, score, why, compared, tie } = comparison
  const id = judgementId(about, left, right, by)
  endJudgement(database, id, at)
  prepared(
    database,
    `insert into judgement (id, about, "left", "right", verdict, score, why, compared, tie, by, at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    about,
    left,
    right,
    verdict,
    score,
    why,
    JSON.stringify(compared),
    tie === undefined ? null : JSON.stringify(tie),
    by ?? null,
    at,
  )
}

const endJudgement = (database: DatabaseSync, id: string, at: string): void => {
  prepared(database, "update judgement set until = ? where id = ? and until is null").run(at, id)
}

/** Sets when a present judgement was made; says whether there is one with this id. */
export const setJudgedAt = (database: DatabaseSync, id: string, at: string): boolean =>
  Number(
    prepared(database, "update judgement set at = ? where id = ? and until is null").run(at, id)
      .changes,
  ) > 0

/** Takes a person's judgement of two back. */
export const endPersonsJudgement = (
  database: DatabaseSync,
  { about, left, right, by, at }: Omit<Judged, "comparison">,
): void => endJudgement(database, judgementId(about, left, right, by), at)

/** Takes back what OnRecord judged of one, whose words have changed; people's judgements stay. */
export function endOwnJudgements(database: DatabaseSync, one: string, at: string): void {
  for (const side of ['"left"', '"right"']) {
    prepared(
      database,
      `update judgement set until = ? where ${side} = ? and by is null and until is null`,
    ).run(at, one)
  }
}

/** The present judgements that one is part of. */
export const judgementsOf = (database: DatabaseSync, one: string): readonly Judgement[] =>
  prepared(
    database,
    `select * from judgement where "left" = ?1 and until is null
     union all select * from judgement where "right" = ?1 and until is null`,
  )
    .all(one)
    .map(judgementIn)

/** What a judgement comes to, without what speaks for it. */
export type Ruling = Pick<Judgement, "id" | "left" | "right" | "verdict" | "score" | "by" | "at">

/** What the present judgements come to that one is part of: many are asked for at a time. */
export const rulingsOf = (database: DatabaseSync, one: string): readonly Ruling[] =>
  prepared(
    database,
    `select id, "left", "right", verdict, score, by, at from judgement
      where "left" = ?1 and until is null
     union all select id, "left", "right", verdict, score, by, at from judgement
      where "right" = ?1 and until is null`,
  )
    .all(one)
    .map(rulingIn)

function rulingIn(row: Row): Ruling {
  const by = maybeTextIn(row, "by")
  return {
    id: textIn(row, "id"),
    left: textIn(row, "left"),
    right: textIn(row, "right"),
    verdict: textIn(row, "verdict") as Judgement["verdict"],
    score: numberIn(row, "score"),
    ...(by !== undefined && { by }),
    at: textIn(row, "at"),
  }
}

/** A row of the table of judgements. */
export function judgementIn(row: Row): Judgement {
  const [compared, tie] = [maybeTextIn(row, "compared"), maybeTextIn(row, "tie")]
  const { id, left, right, verdict, score, by, at } = rulingIn(row)
  return {
    id,
    about: textIn(row, "about") as JudgedKind,
    left,
    right,
    verdict,
    ...(score !== undefined && { score }),
    why: textIn(row, "why"),
    ...(compared !== undefined && { compared: JSON.parse(compared) }),
    ...(tie !== undefined && { tie: JSON.parse(tie) }),
    ...(by !== undefined && { by }),
    at,
  }
}

/**
 * Which unsure pairs wait for a person: those that nobody has judged, and that are not one already by
 * what joins both to others.
 */
const waiting = `j.verdict = 'unsure' and j.until is null and j.by is null
  and not exists (select 1 from judgement p where p."left" = j."left" and p."right" = j."right"
                     and p.by is not null and p.until is null)
  and not exists (select 1 from form a join form b on b.profile = a.profile
                   where a.id = j."left" and b.id = j."right")
  and not exists (select 1 from matter_entry a join matter_entry b on b.matter = a.matter
                   where a.entry = j."left" and b.entry = j."right"
                     and a.until is null and b.until is null)`

/** Pairs that wait for a person, the likeliest first. */
export const unsurePairs = (
  database: DatabaseSync,
  limit: number,
  offset = 0,
): readonly Judgement[] =>
  prepared(
    database,
    `select j.* from judgement j where ${waiting}
      order by j.score desc, j.number desc limit ? offset ?`,
  )
    .all(limit, offset)
    .map(judgementIn)

/** How many pairs wait for a person, up to one more than `mostWaiting`: each is looked at. */
export const unsureCount = (database: DatabaseSync): number =>
  numberIn(
    prepared(
      database,
      `select count(*) as n from (select 1 from judgement j where ${waiting} limit ?)`,
    ).get(mostWaiting + 1),
    "n",
  )
