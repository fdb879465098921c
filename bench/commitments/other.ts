import type { Item, Measure } from "../suite.ts"
import { commitmentsIn, percent, rowsOf, sameAmount, showSum, sumsOf } from "./gold.ts"

interface ContractRow {
  readonly id: string
  readonly date: string
  readonly text: string
  readonly coded_amount: number
  readonly currency: string
}

interface DonorRow {
  readonly id: string
  readonly date: string
  readonly title: string
  readonly text: string
}

/** US contract announcements: is the coded value among the commitments, and first of them? */
export function contracts(gold: string): { measures: Measure[]; items: Item[] } {
  const rows = rowsOf<ContractRow>(gold, "dod-contracts.jsonl")
  const items = rows.map((row): Item => {
    const { commitments } = commitmentsIn(row.text, row.date)
    const right = commitments.some((each) =>
      sumsOf(each).some(
        ({ value, currency }) => currency === row.currency && sameAmount(value, row.coded_amount),
      ),
    )
    return {
      id: row.id,
      right,
      category: "contract",
      shows: `${row.coded_amount} ; read ${commitments.map(showSum).join(" ; ")} | ${row.text.slice(0, 400)}`,
    }
  })
  const found = items.filter(({ right }) => right).length
  return {
    measures: [
      {
        name: `US contracts: coded value read, of ${rows.length}`,
        value: percent(found, rows.length),
      },
    ],
    items,
  }
}

const printed =
  /(?:US\$|USD|EUR|€|£|GBP|SEK|NOK|DKK|CAD|AUD|JPY|KRW)\s?(?<figure>\d[\d,]*(?:\.\d+)?)\s(?<scale>million|billion)/u

/** Donor news with a sum in the title: is that sum among the commitments of the title and text? */
export function donorNews(gold: string): { measures: Measure[]; items: Item[] } {
  const items: Item[] = []
  for (const row of rowsOf<DonorRow>(gold, "donor-updates.jsonl")) {
    const sum = printed.exec(row.title)?.groups
    if (sum === undefined) continue
    const value =
      Number(sum["figure"]?.replaceAll(",", "")) * (sum["scale"] === "billion" ? 1e9 : 1e6)
    const { commitments } = commitmentsIn(`${row.title}\n\n${row.text}`, row.date)
    const right = commitments.some((each) =>
      sumsOf(each).some((told) => sameAmount(told.value, value)),
    )
    const read = commitments.map(showSum).join(" ; ")
    items.push({ id: row.id, right, category: "donor", shows: `${row.title} ; read ${read}` })
  }
  const found = items.filter(({ right }) => right).length
  return {
    measures: [
      {
        name: `Donor news: the title's sum read, of ${items.length}`,
        value: percent(found, items.length),
      },
    ],
    items,
  }
}
