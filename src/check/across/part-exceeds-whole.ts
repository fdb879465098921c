import { compare, sum } from "../../model/decimal.ts"
import type { Finding } from "../../model/finding.ts"
import type { CommitmentMatter } from "../../model/matter.ts"
import { sayMoney } from "../say.ts"
import { evidenceOf } from "./amount-evidence.ts"
import type { CheckAcross, Surroundings, ToldMatter } from "./check-across.ts"
import { raiseAcross } from "./raise-across.ts"

/** Call-offs that other reports tell of, and that are more than the framework's ceiling together. */
export const partExceedsWhole: CheckAcross = {
  id: "part-exceeds-whole",
  asks: "Is a commitment as large as the parts that other reports tell of?",
  *run(whole, around): Iterable<Finding> {
    const { matter } = whole
    if (matter.kind !== "commitment" || matter.range === undefined) return
    const { currency } = matter.range
    const most = highestOf(matter)
    const parts = partsOf(matter, around).filter((part) => part.matter.range?.currency === currency)
    const added = sum(parts.map((part) => lowestOf(part.matter)))
    if (most === undefined || parts.length === 0 || compare(added, most) <= 0) return
    const evidence = [whole, ...parts].flatMap(({ matter: each, tellings }) =>
      evidenceOf(tellings, each.entries.slice(0, 1)),
    )
    // One report that contradicts itself has its finding already.
    if (new Set(evidence.map(({ telling }) => telling.report.id)).size === 1) return
    const sums = parts.map((part) => sayMoney(currency, part.matter.range?.low ?? "0", 6))
    const total = sum(parts.map((part) => part.matter.range?.low ?? "0"))
    const arithmetic =
      parts.length === 1 ? sums[0] : `${sums.join(" + ")} = ${sayMoney(currency, total, 6)}`
    yield raiseAcross(this.id, evidence, {
      severity: "contradiction",
      says: `${parts.length === 1 ? "A part" : `${parts.length} parts`}: ${arithmetic}, more than the whole of ${sayMoney(currency, matter.range.high, 6)}.`,
      stated: sayMoney(currency, matter.range.high, 6),
      expected: `at least ${sayMoney(currency, total, 6)}`,
    })
  },
}

function partsOf(
  { parts }: CommitmentMatter,
  around: Surroundings,
): readonly ToldMatter<CommitmentMatter>[] {
  return parts
    .map((id) => around.matter(id))
    .filter((part) => part !== undefined)
    .filter(
      (part): part is ToldMatter<CommitmentMatter> =>
        part.matter.kind === "commitment" && part.matter.stage !== "cancelled",
    )
}

/** The least that a part may be at its rounding. */
const lowestOf = ({ amount, range }: CommitmentMatter): string => {
  const lows = standing(amount).map(({ value }) => value.low ?? value.value ?? "0")
  return lows.toSorted(compare)[0] ?? range?.low ?? "0"
}

/** The most that the whole may be; undefined where it is "more than" a figure. */
const highestOf = ({ amount }: CommitmentMatter): string | undefined => {
  const highs = standing(amount).map(({ value }) => value.high)
  return highs.includes(undefined)
    ? undefined
    : highs
        .filter((high) => high !== undefined)
        .toSorted(compare)
        .at(-1)
}

const standing = (amount: CommitmentMatter["amount"]) =>
  (amount?.versions ?? []).filter(({ corrected }) => corrected !== true)
