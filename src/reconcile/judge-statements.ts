import type { Statement } from "../model/entry.ts"
import type { Compared, Comparison } from "../model/judgement.ts"
import { comparedDays } from "./compare-days.ts"
import { comparedRole } from "./compare-parties.ts"
import type { Knowledge } from "./knowledge.ts"
import { type Subject, wordsOf } from "./subject.ts"
import { compared, weigh } from "./weigh.ts"
import { allWords, containment, contentStems, longestRun, remembered } from "./words.ts"

/** One utterance, though quoted in other parts, or directly here and in other words there? */
export function judgeStatements(
  a: Subject<Statement>,
  b: Subject<Statement>,
  { sameParty }: Knowledge,
): Comparison {
  if (isWithin(a, b)) return weigh(-0.9, [compared("one within the other", "", "", -9)])
  const [left, right] = [wordsOf(a, a.entry.content), wordsOf(b, b.entry.content)]
  return weigh(-0.9, [
    ...comparedWords(left, right),
    ...comparedRole("speaker", [a, a.entry.speaker], [b, b.entry.speaker], sameParty, {
      same: 1,
      different: -4.6,
    }),
    ...comparedDays(a, b, { near: 0.7, far: -1.5, weeks: -3 }, { near: 0.6, far: -1, weeks: -2.5 }),
    ...comparedDenial(left, right),
  ])
}

/** Do they share a place in one report: what she said, and what he said she said? */
const isWithin = (a: Subject<Statement>, b: Subject<Statement>): boolean =>
  a.report.id === b.report.id &&
  a.entry.content.some((one) =>
    b.entry.content.some((other) => one.start < other.end && other.start < one.end),
  )

/** Shared telling words from which on their share alone counts in full. */
const manyWords = 6

function comparedWords(left: string, right: string): readonly Compared[] {
  const run = longestRun(allWords(left), allWords(right))
  const [here, there] = [namesIn(left), namesIn(right)]
  const telling = contentStems(
    run.filter((word) => !here.has(word) && !there.has(word)).join(" "),
  ).length
  const [a, b] = [contentStems(left), contentStems(right)]
  // A long answer holds the words of many short ones by chance.
  const sizes = Math.min(a.length, b.length) / Math.max(1, a.length, b.length)
  const share = containment(a, b) * sizes ** 0.25
  const enough = Math.min(a.length, b.length) >= 3
  const held = new Set(b)
  const many = Math.min(1, a.filter((stem) => held.has(stem)).length / manyWords)
  const found: Compared[] = []
  if (telling >= 2)
    found.push(
      compared(
        "the same words",
        run.join(" "),
        run.join(" "),
        Math.min(4, 0.25 * run.length + 0.4 * telling),
      ),
    )
  if (enough && share >= 0.4)
    found.push(compared("shared words", left, right, 4 * (share - 0.3) * many))
  else found.push(compared("other words", left, right, -1.9 + 2 * share))
  return found
}

/** Words with a capital: two utterances about one place share its name. */
const namesIn: (text: string) => ReadonlySet<string> = remembered(
  (text) => new Set(allWords((text.match(/(?<=[\p{L},;] )\p{Lu}[\p{L}’'-]*/gu) ?? []).join(" "))),
)

const denying = /\b(?:not|no|never|none|n['’]t|without)\b|n['’]t\b/iu

/** "will attack" and "will not attack" share every word but the one that counts. */
function comparedDenial(left: string, right: string): readonly Compared[] {
  const [one, other] = [denying.exec(left)?.[0] ?? "", denying.exec(right)?.[0] ?? ""]
  return (one === "") === (other === "") ? [] : [compared("denied in one", one, other, -1.2)]
}
