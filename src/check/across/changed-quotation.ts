import { type Change, changedWords, sharesWords } from "../../model/changed-words.ts"
import type { Statement } from "../../model/entry.ts"
import type { Finding } from "../../model/finding.ts"
import { wordsAt } from "../../model/span.ts"
import type { CheckAcross, Telling } from "./check-across.ts"
import { raiseAcross, reportInWords } from "./raise-across.ts"

/** "gradually gaining ground" here, "slowly gaining ground" there, both in quotation marks. */
export const changedQuotation: CheckAcross = {
  id: "changed-quotation",
  asks: "Do reports that quote the same words print the same words?",
  *run({ matter, tellings }): Iterable<Finding> {
    if (matter.kind !== "statement") return
    const wordings: Telling<Statement>[] = []
    const told = new Set<string>()
    for (const one of tellings.filter(isQuoted)) {
      // A copy changes nothing; other words are held against the earliest that they go with.
      if (wordings.some((each) => quotation(each) === quotation(one))) continue
      const other = wordings.find((each) => each.report.id !== one.report.id && goWith(each, one))
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

const isQuoted = (telling: Telling): telling is Telling<Statement> =>
  telling.entry.kind === "statement" && telling.entry.form === "direct"

const quotation = ({ entry, report }: Telling<Statement>): string =>
  entry.content.map((span) => wordsAt(report.text, span)).join(" … ")

/** A wording that shares fewer of its words is another translation, or another sentence. */
const leastShared = 0.6
const denying = /\b(?:not|no|never|none)\b|n[’']t\b/iu

/** Do they quote the same, if in other words here and there? */
function goWith(one: Telling<Statement>, other: Telling<Statement>): boolean {
  const [left, right] = [quotation(one), quotation(other)]
  const shortest = Math.min(left.split(/\s+/u).length, right.split(/\s+/u).length)
  return shortest >= 4 && sharesWords(left, right, leastShared * shortest)
}

const changesBetween = (one: Telling<Statement>, other: Telling<Statement>): readonly Change[] =>
  changedWords(quotation(one), quotation(other)).filter(
    ({ left, right }) => !isSpelling(left, right),
  )

const inWords = ({ left, right }: Change): string => `${shown(left)} / ${shown(right)}`
const shown = (words: string): string => (words === "" ? "nothing" : `“${words}”`)

function raise(
  check: string,
  tellings: readonly [Telling<Statement>, Telling<Statement>],
  changes: readonly Change[],
): Finding {
  const [one, other] = tellings
  const turned = changes.some(({ left, right }) => denying.test(left) !== denying.test(right))
  return raiseAcross(
    check,
    tellings.flatMap((telling) => telling.entry.content.map((span) => ({ telling, span }))),
    {
      severity: turned ? "contradiction" : "doubt",
      says: `${reportInWords(one.report)} and ${reportInWords(other.report)} quote the same words and differ: ${changes.map(inWords).join(", ")}.`,
      stated: quotation(one),
      expected: quotation(other),
    },
  )
}

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
