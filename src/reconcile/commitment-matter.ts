import { compare, type Decimal } from "../model/decimal.ts"
import type { Commitment, Stage } from "../model/entry.ts"
import type { AsTold, Sum } from "../model/matter.ts"
import type { Money } from "../model/quantity.ts"
import { dayOfReport } from "../model/report.ts"
import { wordsAt } from "../model/span.ts"
import type { Around } from "./around.ts"
import { asTold, type Telling } from "./as-told.ts"
import { gapBetween, inEuros, reachOf, sumsOf } from "./money.ts"
import { daysTold, distinctWords, mostTold, roleOf } from "./most-told.ts"
import type { Subject } from "./subject.ts"

/** What a commitment's matter tells beyond its entries and sources. */
export function commitmentMatter(told: readonly Subject<Commitment>[], id: string, around: Around) {
  const instrument = instrumentOf(told)
  const amount = amountOf(told, around)
  const stages = stagesOf(told)
  return {
    kind: "commitment" as const,
    provider: roleOf(told, ({ provider }) => provider, around),
    recipient: roleOf(told, ({ recipient }) => recipient, around),
    ...(instrument === undefined ? {} : { instrument }),
    ...amount,
    supplies: distinctWords(
      told.flatMap(({ entry, report }) =>
        entry.supplies.map((span) => ({ text: report.text, span })),
      ),
    ),
    stages,
    stage: stageReached(stages.map(({ stage }) => stage)),
    ...tiesOf(told, id, around),
    ...daysTold(told),
  }
}

function instrumentOf(told: readonly Subject<Commitment>[]): AsTold<string> | undefined {
  const tellings = told.flatMap((subject): readonly Telling<string>[] => {
    const { instrument } = subject.entry
    return instrument === undefined ? [] : [{ subject, value: instrument, words: instrument }]
  })
  return asTold(tellings, (a, b) => a === b)
}

interface ToldSum extends Sum {
  readonly euros?: Decimal
}

/** A printed rate and the month's mean differ by no more: beyond it, two currencies disagree. */
const rateSlack = 0.11

function amountOf(told: readonly Subject<Commitment>[], { rates }: Around) {
  const main = mostTold(told.flatMap(({ entry }) => sumsOf(entry).map(({ currency }) => currency)))
  const tellings = told.flatMap((subject): readonly Telling<ToldSum>[] => {
    const sums = sumsOf(subject.entry)
    const money = sums.find(({ currency }) => currency === main) ?? sums[0]
    if (money === undefined) return []
    const euros = inEuros(subject, money, rates)
    const value = {
      ...sumOf(subject.report.text, money),
      ...(euros === undefined ? {} : { euros }),
    }
    return [{ subject, value, words: wordsAt(subject.report.text, money.span) }]
  })
  const amount = asTold(tellings, agree, (sums) => finest(sums, main))
  if (amount === undefined) return {}
  const plain = {
    ...amount,
    versions: amount.versions.map((each) => ({ ...each, value: withoutEuros(each.value) })),
  }
  return { amount: plain, ...rangeOf(plain, main ?? "") }
}

const withoutEuros = ({ euros: _, ...sum }: ToldSum): Sum => sum

function sumOf(text: string, money: Money): Sum {
  const { currency, value, bound, vague } = money
  const { low, high } = reachOf(text, money)
  return {
    currency,
    ...(value === undefined ? {} : { value }),
    bound,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(vague === undefined ? {} : { vague }),
  }
}

/** Could both be one sum? A vague one ("billions") agrees with any. */
function agree(a: ToldSum, b: ToldSum): boolean {
  if (a.value === undefined || b.value === undefined)
    return a.vague === b.vague || a.currency === b.currency
  if (a.currency !== b.currency)
    return (
      a.euros === undefined || b.euros === undefined || gapBetween(a.euros, b.euros) <= rateSlack
    )
  if (compare(a.value, b.value) === 0) return true
  return reaches(a.low, b.high) && reaches(b.low, a.high)
}

const reaches = (low: Decimal | undefined, high: Decimal | undefined): boolean =>
  low === undefined || high === undefined || compare(low, high) <= 0

/** The sum in the main currency with the most digits; a figure before a vague word. */
function finest(sums: readonly ToldSum[], main: string | undefined): ToldSum | undefined {
  const digits = ({ value }: ToldSum): number => (value ?? "").replace(/0+$/u, "").length
  const rank = (sum: ToldSum): number => (sum.currency === main ? 100 : 0) + digits(sum)
  return sums.toSorted((a, b) => rank(b) - rank(a))[0]
}

function rangeOf({ versions }: AsTold<Sum>, currency: string) {
  const values = versions
    .filter((each) => each.corrected !== true && each.value.currency === currency)
    .flatMap(({ value }) => value.value ?? [])
    .toSorted(compare)
  const [low, high] = [values[0], values.at(-1)]
  return low === undefined || high === undefined ? {} : { range: { currency, low, high } }
}

/** A stage where it differs from the one reported before. */
function stagesOf(told: readonly Subject<Commitment>[]) {
  const stages: { stage: Stage; on?: string; entry: string }[] = []
  for (const { entry, report } of told) {
    if (stages.at(-1)?.stage === entry.stage) continue
    const on = dayOfReport(report)
    stages.push({ stage: entry.stage, ...(on === undefined ? {} : { on }), entry: entry.id })
  }
  return stages
}

const ranks: readonly Stage[] = ["announced", "committed", "contracted", "ordered", "delivered"]

/** The furthest stage reported: later reports that recall the announcement take nothing back. */
function stageReached(stages: readonly Stage[]): Stage {
  const last = stages.at(-1) ?? "announced"
  if (last === "cancelled") return last
  return ranks.findLast((stage) => stages.includes(stage)) ?? last
}

function tiesOf(told: readonly Subject<Commitment>[], id: string, { ties, matterOf }: Around) {
  const mine = new Set(told.map(({ entry }) => entry.id))
  const own = told.flatMap(({ entry }) =>
    entry.partOf === undefined
      ? []
      : [{ kind: "partOf" as const, entry: entry.id, to: entry.partOf }],
  )
  const matters = (kind: "partOf" | "renews", end: "entry" | "to", other: "entry" | "to") =>
    [...own, ...ties]
      .filter((tie) => tie.kind === kind && mine.has(tie[end]))
      .map((tie) => matterOf(tie[other]))
      .filter((matter) => matter !== undefined && matter !== id)
  // What a report itself says comes before what was gathered from several.
  const said = own.map(({ to }) => matterOf(to)).filter((matter) => matter !== id)
  const partOf = mostTold(said) ?? mostTold(matters("partOf", "entry", "to").toSorted())
  const renews = mostTold(matters("renews", "entry", "to").toSorted())
  return {
    ...(partOf === undefined ? {} : { partOf }),
    parts: [
      ...new Set(matters("partOf", "to", "entry").filter((each) => each !== undefined)),
    ].sort(),
    ...(renews === undefined ? {} : { renews }),
  }
}
