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
  const rows = all.filter((row) => row.amount_in_text === "exact")
  const items: Item[] = []
  const counts = { found: 0, read: 0, right: 0, ofDonor: 0 }
  for (const row of rows) {
    const { commitments } = commitmentsIn(row.explanation, row.date)
    const figured = commitments.filter((each) => sumsOf(each).length > 0)
    const coded = (packages.get(row.package_id) ?? [row]).flatMap(amountsOf)
    const found = figured.some((each) =>
      sumsOf(each).some(
        ({ value, currency }) =>
          currency === row.currency && sameAmount(value, row.amount_as_given ?? 0),
      ),
    )
    if (found) counts.found++
    items.push({
      id: row.id,
      right: found,
      category: "miss",
      shows: `${row.donor}: ${row.currency} ${row.amount_as_given} ; read ${figured.map(showSum).join(" ; ")} | ${row.explanation}`,
    })
    for (const each of figured) {
      counts.read++
      const isAmong = (amounts: readonly number[]) =>
        sumsOf(each).some(({ value }) => amounts.some((amount) => sameAmount(value, amount)))
      const right = isAmong(coded)
      if (right) counts.right++
      if (isAmong((donors.get(row.donor) ?? []).flatMap(amountsOf))) counts.ofDonor++
      items.push({
        id: `${row.id}@${each.span.start}`,
        right,
        category: "spurious",
        shows: `${row.currency} ${coded.join("/")} ; read ${showSum(each)} (${each.rule}) | ${row.explanation}`,
      })
    }
  }
  return {
    measures: [
      {
        name: `Kiel: coded amount and currency read, of ${rows.length} rows`,
        value: percent(counts.found, rows.length),
        mark: 92,
      },
      {
        name: `Kiel: commitments that are coded, of ${counts.read} with a figure`,
        value: percent(counts.right, counts.read),
        mark: 85,
      },
      {
        name: "Kiel: commitments that are coded for the donor",
        value: percent(counts.ofDonor, counts.read),
      },
    ],
    items,
  }
}
