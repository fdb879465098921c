import type { Entry } from "../../model/entry.ts"
import { countWhile } from "../../model/sorted.ts"

/** Tells whether an offset lies in words somebody is quoted with. Found by halving, so a long report stays cheap. */
export function quotedIn(entries: readonly Entry[]): (offset: number) => boolean {
  const pieces = entries
    .flatMap((entry) =>
      entry.kind === "statement" && entry.form !== "indirect" ? entry.content : [],
    )
    .toSorted((a, b) => a.start - b.start)
  // How far the words quoted up to each piece reach, since one quotation may hold another.
  const reach: number[] = []
  for (const { end } of pieces) reach.push(Math.max(end, reach.at(-1) ?? 0))
  return (offset) => {
    const begun = countWhile(pieces, ({ start }) => start <= offset)
    return begun > 0 && offset < (reach[begun - 1] ?? 0)
  }
}
