import type { Commitment } from "../../src/model/entry.ts"
import type { Party } from "../../src/model/party.ts"
import type { Item, Measure } from "../suite.ts"
import { commitmentsIn, percent, rowsOf, sameAmount, showSum, sumsOf } from "./gold.ts"
import { titleAmount } from "./title-amount.ts"
import { funderRight, instrumentRight, recipientRight } from "./title-fields.ts"

export interface AidDataRow {
  readonly id: string
  readonly title: string
  readonly flow_type: string
  readonly funders: readonly string[]
  readonly receivers: readonly string[]
  readonly recipient: string
  readonly title_amount_text: string | null
  readonly actual_start: string | null
}

const fields = ["amount", "instrument", "provider", "recipient"] as const
type Right = Readonly<Record<(typeof fields)[number], boolean>>

/** Which fields of the commitment agree with the row. */
function compare(row: AidDataRow, entry: Commitment, parties: ReadonlyMap<string, Party>): Right {
  const party = (id: string | null) => (id === null ? undefined : parties.get(id))
  return {
    amount: amountRight(row, entry),
    instrument: instrumentRight(row, entry.instrument),
    provider: funderRight(row, party(entry.provider)),
    recipient: recipientRight(row, party(entry.recipient), [...parties.values()]),
  }
}

function amountRight(row: AidDataRow, entry: Commitment): boolean {
  if (row.title_amount_text === null) return true
  const wanted = titleAmount(row.title, row.title_amount_text)
  return sumsOf(entry).some(
    ({ value, currency }) =>
      wanted !== undefined &&
      sameAmount(value, wanted.value) &&
      (wanted.currencies.length === 0 || wanted.currencies.includes(currency)),
  )
}

/**
 * AidData's titles of Chinese development projects. Rows whose title names a sum are counted; a row
 * is right when one commitment read from the title has its amount and currency, and its instrument
 * (`flow_type`), provider (`funders`) and recipient. A field that the title's words do not tell
 * (no country in "for the Duddar Mine Project") cannot be missed, but can be read wrong.
 */
export function aiddata(gold: string): { measures: Measure[]; items: Item[] } {
  const rows = rowsOf<AidDataRow>(gold, "aiddata.jsonl").filter(
    // "dispatches 3rd team", "grants 100 vehicles": figures that the coders' expression took for sums.
    ({ title_amount_text: sum }) => sum !== null && !/^\d{1,5}$/u.test(sum),
  )
  const counts = { all: 0, amount: 0, instrument: 0, provider: 0, recipient: 0 }
  const items: Item[] = []
  for (const row of rows) {
    const { draft, commitments } = commitmentsIn(row.title, row.actual_start)
    const parties = new Map(draft.parties.map((party) => [party.id, party]))
    const score = (right: Right) => fields.filter((field) => right[field]).length
    const best = commitments
      .map((entry) => ({ entry, right: compare(row, entry, parties) }))
      .sort(
        (a, b) =>
          Number(b.right.amount) - Number(a.right.amount) || score(b.right) - score(a.right),
      )[0]
    for (const field of fields) if (best?.right[field]) counts[field]++
    const wrong = fields.filter((field) => !best?.right[field])
    if (wrong.length === 0) counts.all++
    const name = (id: string | null | undefined) =>
      id == null ? "?" : (parties.get(id)?.name ?? "?")
    items.push({
      id: row.id,
      right: wrong.length === 0,
      category: best === undefined ? "none" : wrong.join("+"),
      shows: `${row.title} | ${row.flow_type}, ${row.funders.join("; ")} → ${row.recipient} | read ${best ? `${showSum(best.entry)} ${best.entry.instrument}, ${name(best.entry.provider)} → ${name(best.entry.recipient)}` : "nothing"}`,
    })
  }
  const share = (name: string, count: number) => ({
    name: `AidData titles: ${name}`,
    value: percent(count, rows.length),
  })
  return {
    measures: [
      { ...share(`all fields right, of ${rows.length} with a sum`, counts.all), mark: 88 },
      ...fields.map((field) => share(field, counts[field])),
    ],
    items,
  }
}
