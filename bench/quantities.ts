import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { localReader } from "../src/app/local-reader.ts"
import type { Quantity } from "../src/model/quantity.ts"
import type { Item, Measure, Suite, SuiteResult } from "./suite.ts"
import { canonicalUnit, currencyOfUnit, unitOfCurrency } from "./unit-names.ts"

type Value = number | readonly [number, number] | null

/** A quantity as gold gives it and as the reference scorer takes predictions. */
interface Scored {
  readonly start: number | null
  readonly end: number | null
  readonly value: Value
  readonly unit?: string | null
  readonly currency?: string
  readonly bound?: string
}

interface Text {
  readonly id: string
  readonly text: string
  readonly quantities: readonly Scored[]
}

/** Ends of what a vague plural may stand for, as the gold writes them: millions are one to ten. */
const vagueEnds: readonly (readonly [RegExp, number])[] = [
  [/^dozens$/u, 12],
  [/^tens of millions$/u, 1e7],
  [/^tens of thousands$/u, 1e4],
  [/^tens of billions$/u, 1e10],
  [/^hundreds of millions$/u, 1e8],
  [/^hundreds of thousands$/u, 1e5],
  [/^hundreds$/u, 100],
  [/^thousands$/u, 1000],
  [/^millions$/u, 1e6],
  [/^billions$/u, 1e9],
  [/^trillions$/u, 1e12],
]

/** Our quantity in the gold's terms. */
export function scoredForm(quantity: Quantity): Scored {
  const { span, currency, unit, per } = quantity
  const coin = unit ?? (currency === undefined ? undefined : unitOfCurrency(currency))
  const name = per === undefined ? coin : `${coin ?? ""} per ${per}`
  return {
    ...span,
    value: goldValue(quantity),
    bound: quantity.bound,
    ...(name !== undefined && { unit: name }),
    ...(currency !== undefined && { currency }),
  }
}

function goldValue({ value, low, high, from, vague }: Quantity): Value {
  if (low !== undefined && high !== undefined) return [Number(low), Number(high)]
  if (from !== undefined && value !== undefined) return [Number(from), Number(value)]
  if (value !== undefined) return Number(value)
  const least = vagueEnds.find(([words]) => words.test(vague ?? ""))?.[1]
  return least === undefined ? null : [least, least * 10]
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(a)

function sameValue(gold: Value, read: Value): boolean {
  if (gold === null || read === null) return false
  if (typeof gold === "number") return typeof read === "number" && close(gold, read)
  return typeof read !== "number" && close(gold[0], read[0]) && close(gold[1], read[1])
}

interface Pair {
  readonly gold: Scored
  readonly read: Scored
  readonly shared: number
  readonly value: boolean
  readonly unit: boolean
}

const shared = (a: Scored, b: Scored): number =>
  a.start === null || b.start === null || a.end === null || b.end === null
    ? 0
    : Math.min(a.end, b.end) - Math.max(a.start, b.start)

/** Aligns one to one: equal value and unit first, then equal value, then the largest overlap. */
function aligned(gold: readonly Scored[], read: readonly Scored[]): Pair[] {
  const pairs: Pair[] = []
  for (const one of gold)
    for (const other of read) {
      const value = sameValue(one.value, other.value)
      const overlap = one.start === null ? (value ? 0.1 : 0) : shared(one, other)
      const unit = canonicalUnit(one.unit) === canonicalUnit(other.unit)
      if (overlap > 0) pairs.push({ gold: one, read: other, shared: overlap, value, unit })
    }
  pairs.sort(
    (a, b) =>
      Number(b.value && b.unit) - Number(a.value && a.unit) ||
      Number(b.value) - Number(a.value) ||
      b.shared - a.shared,
  )
  const taken = new Set<Scored>()
  return pairs.filter((pair) => {
    if (taken.has(pair.gold) || taken.has(pair.read)) return false
    taken.add(pair.gold).add(pair.read)
    return true
  })
}

interface Counts {
  gold: number
  read: number
  value: number
  unit: number
  currency: number
}

const currencyOf = (each: Scored): string | undefined => each.currency ?? currencyOfUnit(each.unit)

function count(counts: Counts, gold: readonly Scored[], read: readonly Scored[]): Pair[] {
  const pairs = aligned(gold, read)
  counts.gold += gold.length
  counts.read += read.length
  for (const pair of pairs.filter(({ value }) => value)) {
    counts.value++
    if (pair.unit) counts.unit++
    const currency = currencyOf(pair.gold)
    if (currency !== undefined && currency === currencyOf(pair.read)) counts.currency++
  }
  return pairs
}

/** Gold with a currency, and of what was read all money and all that lies on such gold. */
function moneyOnly(gold: readonly Scored[], read: readonly Scored[]) {
  const money = gold.filter(({ currency }) => currency !== undefined)
  const others = gold.filter(({ currency }) => currency === undefined)
  const on = (list: readonly Scored[], each: Scored) => list.some((one) => shared(one, each) > 0)
  return {
    money,
    readMoney: read.filter(
      (each) => on(money, each) || (currencyOf(each) !== undefined && !on(others, each)),
    ),
  }
}

const none = (): Counts => ({ gold: 0, read: 0, value: 0, unit: 0, currency: 0 })

const f1 = (right: number, { gold, read }: Counts): number =>
  gold + read === 0 ? 0 : (200 * right) / (gold + read)

function itemsOf({ id, text, quantities }: Text, read: readonly Scored[], pairs: Pair[]): Item[] {
  const words = (each: Scored) =>
    each.start === null || each.end === null
      ? text.slice(0, 80)
      : `${text.slice(Math.max(0, each.start - 40), each.start)}[${text.slice(each.start, each.end)}]${text.slice(each.end, each.end + 30)}`
  const tells = (each: Scored) =>
    `${JSON.stringify(each.value)} ${canonicalUnit(each.unit)} ${each.currency ?? ""}`
  const wanted = quantities.map((gold, at): Item => {
    const pair = pairs.find((one) => one.gold === gold)
    const right = pair?.value === true && pair.unit
    const category = pair === undefined ? "miss" : pair.value ? "unit" : "value"
    const got = pair === undefined ? "nothing" : tells(pair.read)
    return {
      id: `${id}:${gold.start ?? `null${at}`}`,
      right,
      ...(!right && { category }),
      shows: `${words(gold)} wanted ${tells(gold)} read ${got}`,
    }
  })
  const invented = read
    .filter((each) => !pairs.some((pair) => pair.read === each))
    .map(
      (each): Item => ({
        id: `${id}:+${each.start}`,
        right: false,
        category: "spurious",
        shows: `${words(each)} read ${tells(each)}`,
      }),
    )
  return [...wanted, ...invented]
}

function textsIn(gold: string, file: string): Text[] {
  const path = join(gold, file)
  if (!existsSync(path)) return []
  const lines = readFileSync(path, "utf8").split("\n")
  return lines.filter((line) => line !== "").map((line): Text => JSON.parse(line))
}

interface Scores {
  readonly all: Counts
  readonly money: Counts
  readonly items: readonly Item[]
}

function scored(texts: readonly Text[]): Scores {
  const all = none()
  const money = none()
  const items: Item[] = []
  for (const each of texts) {
    const read = localReader().draft(each.text).quantities.map(scoredForm)
    items.push(...itemsOf(each, read, count(all, each.quantities, read)))
    const only = moneyOnly(each.quantities, read)
    count(money, only.money, only.readMoney)
  }
  return { all, money, items }
}

const newsquant = "quant/newsquant.jsonl"
const rquant = "quant/rquant-currency.jsonl"

/** How many quantities of news sentences are read with value, unit and currency. */
export const quantities: Suite = {
  name: "quantities",
  asks: "Are the quantities of news sentences read, with value, unit and currency?",
  files: [newsquant, rquant],
  async run(gold): Promise<SuiteResult> {
    const news = scored(textsIn(gold, newsquant))
    const money = scored(textsIn(gold, rquant))
    const measures: Measure[] = [
      {
        name: "NewsQuant value F1",
        value: f1(news.all.value, news.all),
        reference: "CQE 92.0, GPT-3 70.6, quantulum3 73.0, Recognizers 69.1, duckling 70.3",
        mark: 94,
      },
      {
        name: "NewsQuant value and unit F1",
        value: f1(news.all.unit, news.all),
        reference: "CQE 85.6, GPT-3 59.1, quantulum3 47.2, Recognizers 34.2, duckling 33.2",
        mark: 88,
      },
      {
        name: "NewsQuant money with currency F1",
        value: f1(news.money.currency, news.money),
        reference: "best peer 60.4, CQE 79.6",
        mark: 95,
      },
      {
        name: "R-Quant money with currency F1",
        value: f1(money.money.currency, money.money),
        reference: "best peer 60.4, CQE 79.6",
        mark: 92,
      },
    ]
    return { measures, items: [...news.items, ...money.items] }
  },
}
