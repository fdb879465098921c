/** A piece of a wording, marked or not. */
export interface Worded {
  readonly says: string
  readonly marked: boolean
}

const pieces = (text: string): readonly string[] =>
  text.match(/\s+|[\p{L}\p{N}][\p{L}\p{N}’'.,-]*[\p{L}\p{N}]|[^\s]/gu) ?? []
const plain = (piece: string): string =>
  // Outlets quote with other marks; that changes no words.
  piece
    .toLowerCase()
    .replace(/[’‘“”"']/gu, "'")
    .replace(/\s+/gu, " ")

/** Longer texts are shown as they are: comparing takes a step for each pair of words. */
const mostPieces = 1500

/** The words of `text` with those marked that do not stand, in order, in `other`. */
export function changedAgainst(text: string, other: string): readonly Worded[] {
  const [a, b] = [pieces(text), pieces(other)]
  if (a.length > mostPieces || b.length > mostPieces) return [{ says: text, marked: false }]
  const shared = sharedIn(a.map(plain), b.map(plain))
  const worded: Worded[] = []
  for (const [index, piece] of a.entries()) {
    const marked = !shared.has(index) && piece.trim() !== ""
    const last = worded.at(-1)
    const joins =
      last !== undefined && (last.marked === marked || (piece.trim() === "" && last.marked))
    if (joins) worded[worded.length - 1] = { says: last.says + piece, marked: last.marked }
    else worded.push({ says: piece, marked })
  }
  return worded
}

/** A wording held against another: what of it is marked, and its pieces. */
export interface HeldAgainst {
  readonly marks: "changed" | "shared"
  readonly pieces: readonly Worded[]
}

/** Fewer words than these in a row are shared by chance. */
const telling = 3

/**
 * The words of `text` that `other` does not have; where these are most of either, the stretches that
 * both have, which then tell more.
 */
export function heldAgainst(text: string, other: string): HeldAgainst {
  const worded = changedAgainst(text, other)
  const shared = worded.reduce((sum, each) => sum + (each.marked ? 0 : each.says.length), 0)
  // Told by the longer one, so that both are marked in one way.
  if (shared * 2 >= Math.max(text.length, other.length)) return { marks: "changed", pieces: worded }
  const isTelling = ({ says }: Worded): boolean =>
    (says.match(/[\p{L}\p{N}]+/gu) ?? []).length >= telling
  return {
    marks: "shared",
    pieces: worded.map((each) => ({ says: each.says, marked: !each.marked && isTelling(each) })),
  }
}

/** Places of the first list whose words stand in both, in one order: the longest such row. */
function sharedIn(a: readonly string[], b: readonly string[]): ReadonlySet<number> {
  const width = b.length + 1
  const best = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      best[i * width + j] =
        a[i] === b[j]
          ? (best[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0)
    }
  }
  const shared = new Set<number>()
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared.add(i++)
      j++
    } else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i++
    else j++
  }
  return shared
}
