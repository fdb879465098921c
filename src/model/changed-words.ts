import { remembered } from "./remembered.ts"

/** A place where two wordings part: the words that one has and the other has not. */
export interface Change {
  readonly left: string
  readonly right: string
}

/** Words; and what stands for words that a report left out or put in: "…", "[Ukraine’s]". */
const wordsIn: (text: string) => readonly string[] = remembered(
  (text) => text.match(/\[[^\]]*\]|…|\.\.\.|[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [],
)
const plainWords: (text: string) => readonly string[] = remembered((text) =>
  wordsIn(text).map((word) => word.toLowerCase().replace(/[’']/gu, "'")),
)
const plainSet: (text: string) => ReadonlySet<string> = remembered(
  (text) => new Set(plainWords(text)),
)

/** A report owns up to it: words left out, or put in for the reader. */
const marked = /[[…]|\.\.\./u

interface Wordings {
  readonly left: readonly string[]
  readonly right: readonly string[]
  /** The places of each shared word in both, in order. */
  readonly shared: readonly (readonly [number, number])[]
}

/** Both may end in other words up to so many; more are another part of what was said. */
const longestEnd = 3

/**
 * Where two wordings of one quotation differ between words that they share, each with its words as
 * printed. What one quotes before the first or behind the last shared word is another part, no change,
 * but for a few words that both end in: "has become dearer", "has become more expensive".
 */
export function changedWords(left: string, right: string): readonly Change[] {
  const { left: a, right: b, shared } = compared(left, right)
  const changes: Change[] = []
  for (const [at, [i, j]] of shared.entries()) {
    const next = shared[at + 1]
    const [here, there] = [a.slice(i + 1, next?.[0]), b.slice(j + 1, next?.[1])]
    if (next === undefined && !areEnds(here, there)) break
    const change = { left: here.join(" "), right: there.join(" ") }
    const owned = marked.test(change.left) || marked.test(change.right)
    if (!owned && (change.left !== "" || change.right !== "")) changes.push(change)
  }
  return changes
}

const areEnds = (...ends: readonly (readonly string[])[]): boolean =>
  ends.every(({ length }) => length > 0 && length <= longestEnd)

/** Do the two share so many words in order? Most that do not are told by the words alone. */
export function sharesWords(left: string, right: string, least: number): boolean {
  const words = plainSet(right)
  const common = plainWords(left).filter((word) => words.has(word)).length
  return common >= least && compared(left, right).shared.length >= least
}

/** The last two that were compared: first how much they share is asked, and then what they do not. */
let latest: (Wordings & { readonly of: readonly [string, string] }) | undefined

function compared(left: string, right: string): Wordings {
  if (latest?.of[0] === left && latest.of[1] === right) return latest
  latest = {
    of: [left, right],
    left: wordsIn(left),
    right: wordsIn(right),
    shared: sharedPlaces(plainWords(left), plainWords(right)),
  }
  return latest
}

/** Longest common subsequence, as the places of each shared word in both. */
function sharedPlaces(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [number, number])[] {
  // Most wordings begin and end alike: only what is between has to be worked out.
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let alike = 0
  const most = Math.min(a.length, b.length) - start
  while (alike < most && a[a.length - 1 - alike] === b[b.length - 1 - alike]) alike++
  const between = sharedBetween(a.slice(start, a.length - alike), b.slice(start, b.length - alike))
  return [
    ...Array.from({ length: start }, (_, at) => [at, at] as const),
    ...between.map(([i, j]) => [i + start, j + start] as const),
    ...Array.from(
      { length: alike },
      (_, at) => [a.length - alike + at, b.length - alike + at] as const,
    ),
  ]
}

function sharedBetween(a: readonly string[], b: readonly string[]): readonly [number, number][] {
  const width = b.length + 1
  const best = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] =
        a[i] === b[j]
          ? (best[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0)
  const places: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) places.push([i++, j++])
    else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i++
    else j++
  }
  return places
}
