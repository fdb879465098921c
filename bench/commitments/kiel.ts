import type { Commitment } from "../../src/model/entry.ts"
import type { Item, Measure } from "../suite.ts"
import { commitmentsIn, percent, rowsOf, sameAmount, showSum, sumsOf } from "./gold.ts"

interface KielRow {
  readonly id: string
  readonly package_id: string
  readonly date: string | null
  readonly donor: string
  readonly explanation: string
  readonly currency: string
  readonly amount_as_given: number | null
  readonly package_total: number | null
  readonly allocated_total: number | null
  readonly amount_in_text: string
}

const amountsOf = (row: KielRow): number[] =>
  [row.amount_as_given, row.package_total, row.allocated_total].filter(
    (amount): amount is number => amount !== null && amount > 0,
  )

/**
 * Kiel's Ukraine Support Tracker. Only rows whose coded amount stands in their explanation count
 * (`amount_in_text` "exact"): of the others the text cannot tell. A row is found when one
 * commitment states the coded amount in the coded currency, be it as a restatement. A commitment
 * with a figure is right when it states any amount coded for the row or for another row of its
 * package; commitments without a figure are not counted, having nothing to compare. The coders'
 * notes tell of many other real commitments ("in addition to the 120 million loan of January"),
 * which count as wrong there; the last measure takes those coded for any row of the donor as right.
 */
export function kiel(gold: string): { measures: Measure[]; items: Item[] } {
  const all = rowsOf<KielRow>(gold, "kiel.jsonl")
  const packages = Map.groupBy(all, (row) => row.package_id)
  const donors = Map.groupBy(all, (row) => row.donor)
  const rows = all
    .filter((row) => row.amount_in_text === "exact")
    .map((row) =>
      scoreRow(row, packages.get(row.package_id) ?? [row], donors.get(row.donor) ?? [row]),
    )
  const read = rows.flatMap((row) => row.read)
  return {
    measures: [
      {
        name: `Kiel: coded amount and currency read, of ${rows.length} rows`,
        value: share(rows.map(({ miss }) => miss.right)),
        mark: 92,
      },
      {
        name: `Kiel: commitments that are coded, of ${read.length} with a figure`,
        value: share(read.map(({ item }) => item.right)),
        mark: 85,
      },
      {
        name: "Kiel: commitments that are coded for the donor",
        value: share(read.map(({ isOfDonor }) => isOfDonor)),
      },
    ],
    items: rows.flatMap(({ miss, read }) => [miss, ...read.map(({ item }) => item)]),
  }
}

const share = (right: readonly boolean[]): number =>
  percent(right.filter(Boolean).length, right.length)

interface ScoredRow {
  /** Was the coded amount read? */
  readonly miss: Item
  /** Every commitment read: is it coded for the row's package, and for the donor at all? */
  readonly read: readonly { readonly item: Item; readonly isOfDonor: boolean }[]
}

function scoreRow(
  row: KielRow,
  ofPackage: readonly KielRow[],
  ofDonor: readonly KielRow[],
): ScoredRow {
  const { commitments } = commitmentsIn(row.explanation, row.date)
  const figured = commitments.filter((each) => sumsOf(each).length > 0)
  const coded = ofPackage.flatMap(amountsOf)
  const codedForDonor = ofDonor.flatMap(amountsOf)
  const found = figured.flatMap(sumsOf).some(({ value, currency }) => {
    return currency === row.currency && sameAmount(value, row.amount_as_given ?? 0)
  })
  const read = figured.map(showSum).join(" ; ")
  return {
    miss: {
      id: row.id,
      right: found,
      category: "miss",
      shows: `${row.donor}: ${row.currency} ${row.amount_as_given} ; read ${read} | ${row.explanation}`,
    },
    read: figured.map((each) => ({
      isOfDonor: isAmong(each, codedForDonor),
      item: {
        id: `${row.id}@${each.span.start}`,
        right: isAmong(each, coded),
        category: "spurious",
        shows: `${row.currency} ${coded.join("/")} ; read ${showSum(each)} (${each.rule}) | ${row.explanation}`,
      },
    })),
  }
}

const isAmong = (commitment: Commitment, amounts: readonly number[]): boolean =>
  sumsOf(commitment).some(({ value }) => amounts.some((amount) => sameAmount(value, amount)))
