import type { Measure } from "../suite.ts"
import type { Match, Scored } from "./score.ts"

/** Words that tell titles and grammar, not who it is. */
const small = new Set(
  "the a an of for and mr mrs ms dr sen rep president former in at to us u s united states".split(
    " ",
  ),
)

const wordsOf = (name: string): Set<string> =>
  new Set(
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== "" && !small.has(word)),
  )

const within = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
  [...inner].every((word) => outer.has(word))

/** "KCNA" and "Korean Central News Agency". */
const isAcronym = (short: string, long: string): boolean =>
  short.length > 2 &&
  short ===
    long
      .split(/[\s-]+/u)
      .map((word) => word.charAt(0))
      .join("")

/** The same name, or a shorter form of it: "Basya" and "Fuad Basya". */
function sameName(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  if (isAcronym(a, b) || isAcronym(b, a)) return true
  if (one.size === 0 || other.size === 0) return false
  return within(one, other) || within(other, one)
}

const nameRight = ({ gold, piece }: Match): boolean =>
  gold.speakerName !== undefined &&
  piece.speakerName !== null &&
  sameName(gold.speakerName, piece.speakerName)

/** How often the party given as speaker is the one that the gold names. */
export function namesMeasure(scored: readonly Scored[]): Measure {
  const named = scored
    .flatMap((each) => each.matches)
    .filter(({ gold }) => gold.speakerName !== undefined)
  const right = named.filter(nameRight).length
  return {
    name: "Wikinews canonical speaker, given a match",
    value: named.length === 0 ? 0 : (100 * right) / named.length,
    mark: 85,
  }
}
