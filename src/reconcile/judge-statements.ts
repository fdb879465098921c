import type { Statement } from "../model/entry.ts"
import type { Compared, Comparison } from "../model/judgement.ts"
import { remembered } from "../model/remembered.ts"
import { comparedDays } from "./compare-days.ts"
import { comparedRole } from "./compare-parties.ts"
import type { Knowledge } from "./knowledge.ts"
import { type Subject, wordsOf } from "./subject.ts"
import { compared, mayBeOne, weigh } from "./weigh.ts"
import { allWords, contentStems, longestRun, stemsOf } from "./words.ts"

/** One utterance, though quoted in other parts, or directly here and in other words there? */
export function judgeStatements(
  a: Subject<Statement>,
  b: Subject<Statement>,
  { sameParty }: Knowledge,
): Comparison {
  if (isWithin(a, b)) return weigh(-0.9, [compared("one within the other", "", "", -9)])
  const [left, right] = [wordsOf(a, a.entry.content), wordsOf(b, b.entry.content)]
  const { shared, alike } = comparedWords(left, right)
  const told = [
    alike,
    ...comparedRole("speaker", [a, a.entry.speaker], [b, b.entry.speaker], sameParty, {
      same: 1,
      different: -5.6,
    }),
    ...comparedDays(a, b, { near: 0.7, far: -1.5, weeks: -3 }, { near: 0.6, far: -1, weeks: -2.5 }),
    ...comparedFigures(left, right),
    ...comparedDenial(left, right),
  ]
  // The longest stretch is what takes time to find: only where it can still change anything.
  const asked = shared >= 2 && mayBeOne(rarely, told, mostOfStretch)
  return weigh(rarely, [...(asked ? sameWords(left, right) : []), ...told])
}

/** How rarely two statements that share a key are the same. */
const rarely = -0.5

/** Do they share a place in one report: what she said, and what he said she said? */
const isWithin = (a: Subject<Statement>, b: Subject<Statement>): boolean =>
  a.report.id === b.report.id &&
  a.entry.content.some((one) =>
    b.entry.content.some((other) => one.start < other.end && other.start < one.end),
  )

/** Shared telling words from which on their share alone counts in full. */
const manyWords = 6
/** Fewer shared words than the first speak against, up to the second for one utterance. */
const fewWords = 4
const mostWords = 8

/** How many telling words both have, and what that says. */
function comparedWords(
  left: string,
  right: string,
): { readonly shared: number; readonly alike: Compared } {
  const [a, b] = [contentStems(left), stemSet(right)]
  const shared = a.filter((stem) => b.has(stem)).length
  const [few, most] = [Math.min(a.length, b.size), Math.max(1, a.length, b.size)]
  // A long answer holds the words of many short ones by chance.
  const share = few === 0 ? 0 : (shared / few) * (few / most) ** 0.25
  const enough = few >= 3
  const many = Math.min(1, shared / manyWords)
  const more = 0.2 * (Math.min(shared, mostWords) - fewWords)
  const alike =
    enough && share >= 0.4
      ? compared("shared words", left, right, 4 * (share - 0.3) * many + more)
      : compared("other words", left, right, -1.9 + 2 * share + more)
  return { shared, alike }
}

/** A stretch of the same words speaks for one utterance by so much at most. */
const mostOfStretch = 4

/** The longest stretch that both have, where it says something. */
function sameWords(left: string, right: string): readonly Compared[] {
  const run = longestRun(allWords(left), allWords(right))
  const [here, there] = [namesIn(left), namesIn(right)]
  const telling = stemsOf(run.filter((word) => !here.has(word) && !there.has(word))).length
  if (telling < 2) return []
  const words = run.join(" ")
  return [
    compared(
      "the same words",
      words,
      words,
      Math.min(mostOfStretch, 0.25 * run.length + 0.4 * telling),
    ),
  ]
}

const stemSet = remembered((text) => new Set(contentStems(text)))

/** Words with a capital: two utterances about one place share its name. */
const namesIn: (text: string) => ReadonlySet<string> = remembered(
  (text) => new Set(allWords((text.match(/(?<=[\p{L},;] )\p{Lu}[\p{L}’'-]*/gu) ?? []).join(" "))),
)

/** "captured 23 pirates" and "arrested 23 Somali pirates": a count that both give is no chance. */
function comparedFigures(left: string, right: string): readonly Compared[] {
  const [one, other] = [figuresIn(left), figuresIn(right)]
  const shared = one.filter((figure) => other.includes(figure))
  return shared.length === 0
    ? []
    : [compared("the same figure", shared.join(", "), shared.join(", "), 0.8)]
}

/** Figures of two digits and more, but for years, which every story of one has. */
const figuresIn: (text: string) => readonly string[] = remembered((text) =>
  (text.match(/(?<![\d.,])\d[\d.,]*\d(?!\d)/gu) ?? []).filter(
    (figure) => !/^(?:19|20)\d\d$/u.test(figure),
  ),
)

const denying = /\b(?:not|no|never|none|n['’]t|without)\b|n['’]t\b/iu

const denialIn = remembered((text) => denying.exec(text)?.[0] ?? "")

/** "will attack" and "will not attack" share every word but the one that counts. */
function comparedDenial(left: string, right: string): readonly Compared[] {
  const [one, other] = [denialIn(left), denialIn(right)]
  return (one === "") === (other === "") ? [] : [compared("denied in one", one, other, -1.2)]
}
