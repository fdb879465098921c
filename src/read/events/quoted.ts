import type { Entry } from "../../model/entry.ts"

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
    let low = 0
    let high = pieces.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((pieces[middle]?.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low > 0 && offset < (reach[low - 1] ?? 0)
  }
}
