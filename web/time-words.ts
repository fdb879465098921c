/** A day as UTC sees it: `2026-01-31`. */
const isoDay = (date: Date): string => date.toISOString().slice(0, 10)

const pad = (number: number): string => String(number).padStart(2, "0")

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
}

type Unit = "day" | "week" | "month" | "quarter" | "year"

const shifts: Readonly<Record<Unit, (today: Date, back: number) => string>> = {
  day: (today, back) => isoDay(new Date(today.getTime() - back * 86_400_000)),
  week: (today, back) => weekOf(new Date(today.getTime() - back * 7 * 86_400_000)),
  month: (today, back) => {
    const date = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - back, 1))
    return isoDay(date).slice(0, 7)
  },
  quarter: (today, back) => {
    const index = today.getUTCFullYear() * 4 + Math.floor(today.getUTCMonth() / 3) - back
    return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`
  },
  year: (today, back) => String(today.getUTCFullYear() - back),
}

function weekOf(date: Date): string {
  const thursday = new Date(date)
  thursday.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7))
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  const week = Math.floor((thursday.getTime() - first) / (7 * 86_400_000)) + 1
  return `${thursday.getUTCFullYear()}-W${pad(week)}`
}

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")

/**
 * What a person typed into the time box, as the API takes it: "" for now, `2023-Q3` for "2023-q3" or
 * "Q3 2023", a month for "last month" or "sept 2023". Undefined where it is no time.
 */
export function timeTyped(typed: string, today: Date): string | undefined {
  const text = typed.trim().toLowerCase()
  if (["", "now", "today", "latest"].includes(text)) return ""
  if (text === "yesterday") return shifts.day(today, 1)
  if (/^\d{4}(?:-(?:q[1-4]|w[0-5]\d|[01]\d(?:-[0-3]\d)?))?$/u.test(text)) return text.toUpperCase()
  return relative(text, today) ?? named(text)
}

function relative(text: string, today: Date): string | undefined {
  const told =
    /^(?:(?<last>last|this)|(?<count>\d{1,3}|[a-z]+)) (?<unit>day|week|month|quarter|year)s?(?<ago> ago)?$/u.exec(
      text,
    )?.groups
  if (told === undefined) return undefined
  const unit = told.unit as Unit
  if (told.last !== undefined) return shifts[unit](today, told.last === "last" ? 1 : 0)
  const back = numbers[told.count ?? ""] ?? Number(told.count)
  return Number.isNaN(back) || told.ago === undefined ? undefined : shifts[unit](today, back)
}

function named(text: string): string | undefined {
  const quarter = /^(?<quarter>q[1-4]) (?<year>\d{4})$/u.exec(text)?.groups
  if (quarter) return `${quarter.year}-${quarter.quarter?.toUpperCase()}`
  const told = /^(?:(?<day>\d{1,2}) )?(?<month>[a-z]{3})[a-z]* (?<year>\d{4})$/u.exec(text)?.groups
  const month = monthNames.indexOf(told?.month ?? "")
  if (told === undefined || month < 0) return undefined
  const day = told.day === undefined ? "" : `-${pad(Number(told.day))}`
  return `${told.year}-${pad(month + 1)}${day}`
}
