import type { Day } from "../../src/model/day.ts"

export type Grain = "day" | "month" | "quarter"

/** A column of a table over time, with the days that it covers. */
export interface Time {
  readonly key: Day
  readonly short: string
  readonly first: Day
  readonly last: Day
}

const oneDay = 86_400_000
const mostDays = 31
const mostMonths = 24

const isoDay = (time: number): Day => new Date(time).toISOString().slice(0, 10)

/** The finest grain at which so long a time still fits beside its labels. */
export function grainFor(first: Day, last: Day): Grain {
  const days = (Date.parse(last) - Date.parse(first)) / oneDay
  if (days < mostDays) return "day"
  return days / 30 < mostMonths ? "month" : "quarter"
}

/** Every day, month or quarter from the first to the last. */
export function timesBetween(first: Day, last: Day, grain: Grain): readonly Time[] {
  if (first === "") return []
  const times: Time[] = []
  for (let time = startOf(first, grain); time <= Date.parse(last); ) {
    const next = nextOf(time, grain)
    times.push({ ...named(isoDay(time), grain), first: isoDay(time), last: isoDay(next - oneDay) })
    time = next
  }
  return times
}

function startOf(day: Day, grain: Grain): number {
  const date = new Date(day)
  if (grain === "day") return date.getTime()
  const month = grain === "month" ? date.getUTCMonth() : Math.floor(date.getUTCMonth() / 3) * 3
  return Date.UTC(date.getUTCFullYear(), month, 1)
}

function nextOf(time: number, grain: Grain): number {
  const date = new Date(time)
  if (grain === "day") return time + oneDay
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + (grain === "month" ? 1 : 3), 1)
}

function named(day: Day, grain: Grain): Pick<Time, "key" | "short"> {
  const [year = "", month = ""] = day.split("-")
  if (grain === "day") return { key: day, short: day.slice(8) }
  if (grain === "month") return { key: `${year}-${month}`, short: month === "01" ? year : month }
  const quarter = `Q${Math.ceil(Number(month) / 3)}`
  return { key: `${year}-${quarter}`, short: quarter === "Q1" ? year : quarter }
}
