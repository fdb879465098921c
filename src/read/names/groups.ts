import { groupAdjectives, groupNouns } from "../../lexicon/group-words.ts"
import { peopleNamed } from "./gazetteer.ts"
import type { Word } from "./words.ts"

/** A phrase for people who act together: "31 NATO allies", "Russian forces", "Republicans". */
export interface GroupRead {
  readonly first: number
  readonly last: number
  /** The country whose people they are. */
  readonly country?: string
}

/** Words before the noun that may belong to it. */
const longestGroup = 8

/** "few Chinese workers", "importance many Iraqis", "at least four states": how many tells nobody apart. */
const countless = new Set(
  "few fewer fewest least most many much such sure limited various certain particular specific".split(
    " ",
  ),
)

/**
 * "the prices Americans pay", "which train new workers", "the role Pacific nations play": a noun
 * before a people, or before an adjective, is another phrase's.
 */
const belongs = (before: Word, next: Word | undefined, people: boolean): boolean =>
  before.pos !== "NOUN" ||
  (!(people && before.tag === "NNS") &&
    next?.pos !== "ADJ" &&
    !(next?.pos === "PROPN" && !before.raised))

const modifies = new Set(["ADJ", "NUM", "NOUN", "PROPN", "SYM"])

const isPeople = (word: Word): boolean =>
  word.raised &&
  word.lower.endsWith("s") &&
  (peopleNamed(word.lower) !== undefined || groupAdjectives.has(word.lower.slice(0, -1)))

/** The groups a sentence names. Bare "people" and "women" name nobody in particular. */
export function groupsIn(words: readonly Word[]): readonly GroupRead[] {
  const found: GroupRead[] = []
  for (const [last, word] of words.entries()) {
    const people = isPeople(word)
    if (!people && !(isPlural(word) && groupNouns.has(word.lower))) continue
    // "International Women's Day": a name goes on behind them.
    if (word.raised && /^['’]s?$/u.test(words[last + 1]?.text ?? "") && words[last + 2]?.raised)
      continue
    let first = last
    let told = people
    let country = people ? peopleNamed(word.lower) : undefined
    while (first > 0 && last - first < longestGroup) {
      const before = words[first - 1]
      if (before === undefined || !modifies.has(before.pos) || countless.has(before.lower)) break
      if (!belongs(before, words[first], people && first === last)) break
      country ??= peopleNamed(before.lower)
      told ||= before.raised || before.pos === "NUM" || groupAdjectives.has(before.lower)
      first--
    }
    if (first === last && !people && isVague(word)) continue
    if (!told && words[first - 1]?.lower === "the") continue
    found.push({ first, last, ...(country === undefined ? {} : { country }) })
  }
  return found
}

const isPlural = ({ tag, pos }: Word): boolean =>
  tag === "NNS" || tag === "NNPS" || (tag === "X" && pos === "NOUN")

const vague = new Set(
  "people women men children parents members parties groups countries nations states companies teams players fans students sources families forces services banks firms agencies".split(
    " ",
  ),
)

const isVague = ({ lower }: Word): boolean => vague.has(lower)
