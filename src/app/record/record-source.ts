import type { RecordSource } from "../../export/record.ts"
import type { Profile } from "../../model/profile.ts"
import type { Reading } from "../../model/reading.ts"
import { profileOf } from "../../reconcile/profile-of.ts"
import { allDecisions } from "../../store/decisions.ts"
import { matterById, mattersNaming } from "../../store/lists/matters.ts"
import { profileNumber, profileOfParty } from "../../store/lists/parties.ts"
import { matterOfEntry } from "../../store/matters.ts"
import { formsOfProfile } from "../../store/profiles.ts"
import { readingOf } from "../../store/readings.ts"
import { reportNumber } from "../../store/reports.ts"
import { reportOfEntry } from "../../store/show.ts"
import {
  walkFindings,
  walkJudgements,
  walkMatters,
  walkProfiles,
  walkReports,
} from "../../store/walk.ts"
import type { Opened } from "./opened.ts"

/** The record as exports see it, as of a day: asked one by one, in one order. */
export function recordSource({ database }: Opened, asOf?: string): RecordSource {
  const profile = (number: number | undefined): Profile | undefined => {
    const forms = number === undefined ? [] : formsOfProfile(database, number)
    return forms.length === 0 ? undefined : profileOf(forms)
  }
  const matter = (id: string) => matterById(database, id, asOf ? { asOf } : {})?.matter
  const reading = lastReading((number) => readingOf(database, number))
  return {
    ...(asOf !== undefined && { asOf }),
    *reports() {
      for (const { number, added } of walkReports(database, asOf)) {
        const whole = readingOf(database, number)
        if (whole !== undefined) yield { reading: whole, added }
      }
    },
    *matters() {
      for (const each of walkMatters(database, asOf)) yield each.matter
    },
    *profiles() {
      for (const number of walkProfiles(database)) {
        const each = profile(number)
        if (each !== undefined) yield each
      }
    },
    *findings() {
      for (const { finding, report, decision } of walkFindings(database, asOf)) {
        const found = report && readingOf(database, reportNumber(database, report.id) ?? 0)?.report
        const dismissed = decision?.act === "dismiss" ? decision : undefined
        yield { finding, ...(found && { report: found }), ...(dismissed && { dismissed }) }
      }
    },
    judgements: () => walkJudgements(database),
    decisions: () => allDecisions(database),
    entry(id) {
      const whole = reading(reportOfEntry(database, id))
      const entry = whole?.entries.find((each) => each.id === id)
      if (whole === undefined || entry === undefined) return undefined
      const party = (party: string) => whole.parties.find((each) => each.id === party)
      return { entry, report: whole.report, party }
    },
    matter,
    profile: (id) => profile(profileNumber(database, id)),
    matterOf: (entry) => matterOfEntry(database, entry)?.id,
    *mattersWith(id) {
      for (const each of mattersNaming(database, id)) {
        const told = matter(each)
        if (told !== undefined) yield told
      }
    },
    profileOf: (party) => profile(profileOfParty(database, party)),
  }
}

/** Entries of one report are asked for one after the other: the last one is kept. */
function lastReading(
  load: (report: number) => Reading | undefined,
): (report: number | undefined) => Reading | undefined {
  let last: { readonly number: number; readonly reading: Reading | undefined } | undefined
  return (number) => {
    if (number === undefined) return undefined
    if (last?.number !== number) last = { number, reading: load(number) }
    return last.reading
  }
}
