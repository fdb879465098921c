import { readFileSync } from "node:fs"
import { localReader } from "../src/app/local-reader.ts"
import type { DateMention } from "../src/model/date-mention.ts"
import { overlaps, type Span } from "../src/model/span.ts"
import type { Item, Measure, Suite } from "./suite.ts"

interface GoldTime extends Span {
  readonly type: string
  readonly value: string
}

interface GoldReport {
  readonly id: string
  readonly dct: string
  readonly text: string
  readonly timex: readonly GoldTime[]
}

/** Dates, times, durations and sets of news, scored as in TempEval-3. */
export const dates: Suite = {
  name: "dates",
  asks: "Is every date found, and is its value right?",
  files: ["time/timebank.jsonl", "time/aquaint.jsonl", "time/wikiwars.jsonl"],
  async run(gold) {
    const timebank = scoreFile(gold, "timebank")
    const aquaint = scoreFile(gold, "aquaint")
    const wikiwars = scoreFile(gold, "wikiwars")
    const news = sum(timebank.counts, aquaint.counts)
    return {
      measures: [
        ...measuresOf(
          "TimeBank + AQUAINT",
          news,
          ["HeidelTime 84.0", "HeidelTime 92.1", "HeidelTime 76.6"],
          [88, 95, 84],
        ),
        ...measuresOf("TimeBank", timebank.counts, [
          "HeidelTime 85.3",
          "HeidelTime 91.9",
          "HeidelTime 78.7",
        ]),
        ...measuresOf("AQUAINT", aquaint.counts, [
          "HeidelTime 81.3",
          "HeidelTime 92.5",
          "HeidelTime 71.9",
        ]),
        ...measuresOf("WikiWars", wikiwars.counts),
      ],
      items: [...timebank.items, ...aquaint.items, ...wikiwars.items],
    }
  },
}

interface Counts {
  readonly gold: number
  readonly read: number
  readonly relaxed: number
  readonly strict: number
  readonly value: number
}

const sum = (a: Counts, b: Counts): Counts => ({
  gold: a.gold + b.gold,
  read: a.read + b.read,
  relaxed: a.relaxed + b.relaxed,
  strict: a.strict + b.strict,
  value: a.value + b.value,
})

interface Scored {
  readonly counts: Counts
  readonly items: readonly Item[]
}

function scoreFile(gold: string, name: string): Scored {
  const scored = readFileSync(`${gold}/time/${name}.jsonl`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => scoreReport(JSON.parse(line)))
  return {
    counts: scored.map(({ counts }) => counts).reduce(sum),
    items: scored.flatMap(({ items }) => items),
  }
}

function scoreReport(report: GoldReport): Scored {
  const read = localReader().draft(report.text, { published: report.dct }).dates
  const pairs = align(report.timex, read)
  const matched = new Set(pairs.values())
  const invented = read.filter((date) => !matched.has(date))
  const found = [...pairs]
  const counts = {
    gold: report.timex.length,
    read: read.length,
    relaxed: found.length,
    strict: found.filter(([time, { span }]) => isSame(time, span)).length,
    value: found.filter(([time, { value }]) => time.value === value).length,
  }
  const wanted = report.timex.map((time) => wantedItem(report, time, pairs.get(time)))
  return { counts, items: [...wanted, ...invented.map((date) => inventedItem(report, date))] }
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

/** One gold time to one read: those of the same words first, then by the characters shared. */
function align(
  gold: readonly GoldTime[],
  read: readonly DateMention[],
): ReadonlyMap<GoldTime, DateMention> {
  const pairs = gold
    .flatMap((time) =>
      read.filter(({ span }) => overlaps(time, span)).map((date) => ({ time, date })),
    )
    .toSorted(
      (a, b) =>
        Number(isSame(b.time, b.date.span)) - Number(isSame(a.time, a.date.span)) ||
        shared(b.time, b.date.span) - shared(a.time, a.date.span),
    )
  const aligned = new Map<GoldTime, DateMention>()
  const taken = new Set<DateMention>()
  for (const { time, date } of pairs) {
    if (aligned.has(time) || taken.has(date)) continue
    aligned.set(time, date)
    taken.add(date)
  }
  return aligned
}

function wantedItem(report: GoldReport, time: GoldTime, date: DateMention | undefined): Item {
  const category = categoryOf(time, date)
  return {
    id: `${report.id}:${time.start}-${time.end}`,
    right: category === undefined,
    ...(category === undefined ? {} : { category }),
    shows: `${inContext(report.text, time)} wanted ${time.value}, read ${date === undefined ? "nothing" : `“${report.text.slice(date.span.start, date.span.end)}” ${date.value} (${date.rule})`}`,
  }
}

function categoryOf(time: GoldTime, date: DateMention | undefined): string | undefined {
  if (date === undefined) return "miss"
  if (date.value !== time.value) return `value of ${date.rule}`
  return isSame(time, date.span) ? undefined : `extent of ${date.rule}`
}

const inventedItem = (report: GoldReport, { span, rule, value }: DateMention): Item => ({
  id: `${report.id}:${span.start}-${span.end}:invented`,
  right: false,
  category: `spurious by ${rule}`,
  shows: `${inContext(report.text, span)} read ${value}`,
})

const inContext = (text: string, { start, end }: Span): string =>
  `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(
    /\s+/gu,
    " ",
  )

function measuresOf(
  name: string,
  { gold, read, relaxed, strict, value }: Counts,
  references: readonly string[] = [],
  marks: readonly number[] = [],
): Measure[] {
  const f1 = (right: number) => (200 * right) / (gold + read)
  const values = [f1(strict), f1(relaxed), f1(value)]
  return ["strict F1", "relaxed F1", "value F1"].map((kind, index) => {
    const reference = references[index]
    const mark = marks[index]
    return {
      name: `${name}, ${kind}`,
      value: values[index] ?? 0,
      ...(reference === undefined ? {} : { reference }),
      ...(mark === undefined ? {} : { mark }),
    }
  })
}
