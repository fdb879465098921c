import { type Day, daysBetween, isDay } from "../model/day.ts"
import { dayOfReport } from "../model/report.ts"
import type { Subject } from "./subject.ts"

/** The single day an entry tells of; undefined where it tells none or a longer stretch. */
export const ownDay = ({ entry }: Subject): Day | undefined => {
  const on = entry.on?.value
  return on !== undefined && on.start === on.end && isDay(on.start) ? on.start : undefined
}

/** The day an entry tells of or, failing that, that of its report. */
export const nearDay = (subject: Subject): Day | undefined => {
  const day = ownDay(subject) ?? subject.entry.on?.value.start ?? dayOfReport(subject.report)
  return day !== undefined && isDay(day) ? day : undefined
}

const anchor = "2000-01-01"

/** Two keys for a day, which begin with its number: days next to each other share at least one. */
export function dayKeys(day: Day | undefined): readonly string[] {
  if (day === undefined) return ["?"]
  const number = daysBetween(anchor, day)
  return [`${Math.floor(number / 2)}a`, `${Math.floor((number + 1) / 2)}b`]
}

/** A key for some six weeks and the ones beside them: days up to three weeks apart share one. */
export function weeksKeys(day: Day | undefined): readonly string[] {
  if (day === undefined) return ["?"]
  const number = daysBetween(anchor, day)
  return [`c${Math.floor(number / 42)}`, `d${Math.floor((number + 21) / 42)}`]
}
