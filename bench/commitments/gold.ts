import { readFileSync } from "node:fs"
import { join } from "node:path"
import { localReader } from "../../src/app/local-reader.ts"
import type { Commitment } from "../../src/model/entry.ts"
import type { Told } from "../../src/model/report.ts"
import type { Draft } from "../../src/read/draft.ts"

/** The rows of one file of the gold folder. */
export const rowsOf = <Row>(gold: string, file: string): Row[] =>
  readFileSync(join(gold, "commitments", file), "utf8")
    .trim()
    .split("\n")
    .map((line): Row => JSON.parse(line))

/** The commitments of a text that state a figure, and the whole draft for those who need parties. */
export function commitmentsIn(
  text: string,
  published: string | null,
): { readonly draft: Draft; readonly commitments: readonly Commitment[] } {
  const told: Told = published === null ? {} : { published: published.slice(0, 10) }
  const draft = localReader().draft(text, told)
  return { draft, commitments: draft.entries.filter((entry) => entry.kind === "commitment") }
}

/** Coded amounts come from spreadsheets ("62104999.99" for 62.105 million): half a percent apart is the same. */
export const sameAmount = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b))

/** Every sum that a commitment states, its restatements in other currencies included. */
export const sumsOf = (
  commitment: Commitment,
): readonly { readonly value: number; readonly currency: string }[] =>
  [commitment.amount, ...commitment.alsoStated].flatMap((money) =>
    money === null
      ? []
      : [money.value, money.low, money.high].flatMap((value) =>
          value === undefined ? [] : [{ value: Number(value), currency: money.currency }],
        ),
  )

/** A sum as an error list shows it. */
export const showSum = (commitment: Commitment): string =>
  sumsOf(commitment)
    .map(({ value, currency }) => `${currency} ${value}`)
    .join(" = ")

/** So many of so many, in percent. */
export const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : (100 * part) / whole
