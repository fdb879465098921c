import { currencyNames } from "../lexicon/currency-words.ts"
import { givingNouns } from "../lexicon/giving-nouns.ts"
import { givingVerbs } from "../lexicon/giving-verbs.ts"
import { scales } from "../lexicon/scales.ts"
import type { Commitment } from "../model/entry.ts"
import type { Compared } from "../model/judgement.ts"
import { type Subject, wordsOf } from "./subject.ts"
import { compared } from "./weigh.ts"
import { contentStems } from "./words.ts"

/** Shared words from which on two sentences tell one purpose: "transformers … the winter". */
const enoughWords = 2
const manyWords = 5

/** Words that are told of any gift: "million", "support", "provide". */
const ofAnyGift: ReadonlySet<string> = new Set(
  contentStems(
    [givingVerbs, givingNouns, scales, currencyNames]
      .flatMap((words) => [...words.keys()])
      .join(" "),
  ),
)

/** What the same sum is for, in the words around it. */
export function comparedPurposes(
  a: Subject<Commitment>,
  b: Subject<Commitment>,
): readonly Compared[] {
  const [left, right] = [wordsOf(a, [a.entry.sentence]), wordsOf(b, [b.entry.sentence])]
  const parties = new Set(
    [a, b].flatMap(({ entry, party }) =>
      [entry.provider, entry.recipient].flatMap((id) => contentStems(party(id ?? "")?.name ?? "")),
    ),
  )
  const held = new Set(tellingOf(right))
  const shared = tellingOf(left).filter(
    (stem) => held.has(stem) && !parties.has(stem) && !ofAnyGift.has(stem),
  )
  if (shared.length < enoughWords) return []
  const weight = 0.3 * Math.min(shared.length, manyWords)
  return [compared("words for what it is for", shared.join(", "), shared.join(", "), weight)]
}

/** The stems of a sentence that say what it is about, but for its figures. */
export const tellingOf = (sentence: string): readonly string[] =>
  contentStems(sentence).filter((stem) => !/^\d/u.test(stem))
