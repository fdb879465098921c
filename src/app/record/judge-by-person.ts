import type { Decision } from "../../model/decision.ts"
import type { JudgedKind } from "../../model/judgement.ts"
import { Trouble } from "../../model/trouble.ts"
import { endPersonsJudgement, inPair, keepJudgement } from "../../store/judgements.ts"
import { entriesNaming } from "../../store/lists/entries-naming.ts"
import { formById } from "../../store/profiles.ts"
import { entryById } from "../../store/show.ts"
import type { Opened } from "./opened.ts"
import { regroupEntries, rejudge } from "./reconcile/again.ts"
import { regroupProfiles } from "./reconcile/parties.ts"

type Judging = Decision & { readonly act: "judge" }

/** Puts a person's judgement of two on record and joins or parts them. */
export function judgeByPerson(opened: Opened, decision: Judging): void {
  const { verdict, reason, by, at } = decision
  const [left, right] = inPair(decision.target, decision.right)
  const about = judgedKind(opened, decision)
  const comparison = { verdict, score: scores[verdict], why: reason, compared: [] }
  keepJudgement(opened.database, { about, left, right, comparison, by, at })
  followJudgement(opened, about, [left, right], at)
}

const scores = { same: 1, unsure: 0.5, different: 0 } as const

/** Takes a person's judgement back, so that others, or ours, hold again. */
export function takeBackJudgement(opened: Opened, decision: Judging, at: string): void {
  const [left, right] = inPair(decision.target, decision.right)
  const about = judgedKind(opened, decision)
  endPersonsJudgement(opened.database, { about, left, right, by: decision.by, at })
  followJudgement(opened, about, [left, right], at)
}

function judgedKind({ database }: Opened, { target, right }: Judging): JudgedKind {
  const ids = [target, right]
  if (ids.every((id) => formById(database, id) !== undefined)) return "party"
  if (ids.every((id) => entryById(database, id) !== undefined)) return "entry"
  throw new Trouble(
    "unknownId",
    `judge ${target} ${right}`,
    "the record has no two entries, or no two parties, with these ids",
    "Take the ids from `onrecord list` or `onrecord review`.",
  )
}

/** Joins or parts anew what hangs together with two that were judged. */
export function followJudgement(
  opened: Opened,
  about: JudgedKind,
  ids: readonly string[],
  at: string,
): void {
  if (about === "entry") {
    regroupEntries(opened, ids, at)
    return
  }
  const forms = ids.flatMap((id) => formById(opened.database, id) ?? [])
  regroupProfiles(
    opened,
    forms.map(({ profile }) => profile),
    at,
  )
  // Whether two entries are one matter rests on who their parties are.
  rejudge(
    opened,
    entriesNaming(
      opened.database,
      forms.map(({ number }) => number),
    ),
    at,
  )
}
