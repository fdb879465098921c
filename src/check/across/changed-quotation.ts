import { type Change, changedWords, sharesWords } from "../../model/changed-words.ts"
import type { Statement } from "../../model/entry.ts"
import type { Finding } from "../../model/finding.ts"
import { isFirstHand } from "../../model/first-hand.ts"
import { wordsAt } from "../../model/span.ts"
import type { CheckAcross, Telling } from "./check-across.ts"
import { raiseAcross, reportInWords } from "./raise-across.ts"

/** "gradually gaining ground" here, "slowly gaining ground" there, both in quotation marks. */
export const changedQuotation: CheckAcross = {
  id: "changed-quotation",
  asks: "Do reports that quote the same words print the same words?",
  *run({ matter, tellings }): Iterable<Finding> {
    if (matter.kind !== "statement") return
    const wordings: Wording[] = []
    const told = new Set<string>()
    for (const telling of tellings.filter(isQuoted)) {
      const one = { telling, words: quotation(telling) }
      // A copy changes nothing; other words are held against the earliest that they go with.
      if (wordings.some(({ words }) => words === one.words)) continue
      const other = wordings.find((each) => isElsewhere(each, one) && goWith(each, one))
      wordings.push(one)
      const changes = other === undefined ? [] : changesBetween(other, one)
      const change = changes.map(inWords).join(", ")
      // Whoever prints the same change again is another witness of it, and no other finding.
      if (other === undefined || change === "" || told.has(change)) continue
      told.add(change)
      yield raise(this.id, [other, one], changes)
    }
  },
}

/** A quotation as one report prints it. */
interface Wording {
  readonly telling: Telling<Statement>
  readonly words: string
}

const isElsewhere = ({ telling: one }: Wording, { telling: other }: Wording): boolean =>
  one.report.id !== other.report.id && !areOwnTexts(one, other)

/** Who prints a speech as prepared and then as given quotes nobody wrongly. */
const areOwnTexts = (one: Telling<Statement>, other: Telling<Statement>): boolean =>
  isFirstHand(one.entry) && isFirstHand(other.entry) && one.report.outlet === other.report.outlet

const isQuoted = (telling: Telling): telling is Telling<Statement> =>
  telling.entry.kind === "statement" && telling.entry.form === "direct"

const quotation = ({ entry, report }: Telling<Statement>): string =>
  entry.content.map((span) => wordsAt(report.text, span)).join(" … ")

/** A wording that shares fewer of its words is another translation, or another sentence. */
const leastShared = 0.6
const denying = /\b(?:not|no|never|none)\b|n[’']t\b/iu

/** Do they quote the same, if in other words here and there? */
function goWith({ words: left }: Wording, { words: right }: Wording): boolean {
  const shortest = Math.min(left.split(/\s+/u).length, right.split(/\s+/u).length)
  return shortest >= 4 && sharesWords(left, right, leastShared * shortest)
}

const changesBetween = (one: Wording, other: Wording): readonly Change[] =>
  changedWords(one.words, other.words).filter(
    ({ left, right }) => !isSpelling(left, right) && !isPassage(left, right),
  )

/** So many words that one has and the other has not are a passage left out, and no word changed. */
const passage = 10

const isPassage = (left: string, right: string): boolean =>
  (left === "" || right === "") && `${left}${right}`.split(" ").length >= passage

const inWords = ({ left, right }: Change): string => `${shown(left)} / ${shown(right)}`
const shown = (words: string): string => (words === "" ? "nothing" : `“${words}”`)

function raise(
  check: string,
  wordings: readonly [Wording, Wording],
  changes: readonly Change[],
): Finding {
  const [one, other] = wordings
  return raiseAcross(
    check,
    wordings.flatMap(({ telling }) => telling.entry.content.map((span) => ({ telling, span }))),
    {
      severity: severityOf(changes),
      says: `${reportInWords(one.telling.report)} and ${reportInWords(other.telling.report)} quote the same words and differ: ${changes.map(inWords).join(", ")}.`,
      stated: one.words,
      expected: other.words,
    },
  )
}

/** A "not" more turns it round; a "that" more changes nothing that anybody said. */
function severityOf(changes: readonly Change[]): Finding["severity"] {
  if (changes.some(({ left, right }) => denying.test(left) !== denying.test(right)))
    return "contradiction"
  return changes.every(({ left, right }) => isLinking(left) && isLinking(right)) ? "note" : "doubt"
}

/** Words that a copy-editor puts in, drops or swaps. */
const linking =
  /^(?:an?|the|that|which|whom?|this|these|its?|and|so|well|of|to|in|on|at|for|with|from|by|as)$/iu

const isLinking = (words: string): boolean =>
  (words.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => linking.test(word))

/** "defence" and "defense", "don't" and "do not": spelled otherwise, not changed. */
function isSpelling(left: string, right: string): boolean {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/n[’']t\b/gu, " not")
      .replace(/[’']re\b/gu, " are")
      .replace(/[’']s\b/gu, " is")
      .replace(/[’']ve\b/gu, " have")
      .replace(/[’']ll\b/gu, " will")
      .replace(/enc(?=e)/gu, "ens")
      .replace(/is(?=e|ation|ing)/gu, "iz")
      .replace(/our\b/gu, "or")
      .replace(/tre(?=s?\b)/gu, "ter")
      .replace(/[^\p{L}\p{N}]/gu, "")
  return plain(left) === plain(right)
}
