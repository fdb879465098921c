import { changedWords, sharesWords } from "../../model/changed-words.ts"
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
    const quoted = tellings.filter(isQuoted)
    const seen = new Set<string>()
    for (const [at, one] of quoted.entries()) {
      for (const other of quoted.slice(at + 1)) {
        const found = one.report.id === other.report.id ? undefined : between(this.id, one, other)
        // Five copies of one change are one finding.
        if (found === undefined || seen.has(found.says)) continue
        seen.add(found.says)
        yield found
      }
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

function between(
  check: string,
  one: Telling<Statement>,
  other: Telling<Statement>,
): Finding | undefined {
  const [left, right] = [quotation(one), quotation(other)]
  const shortest = Math.min(left.split(/\s+/u).length, right.split(/\s+/u).length)
  if (left === right || shortest < 4) return undefined
  if (!sharesWords(left, right, leastShared * shortest)) return undefined
  const changes = changedWords(left, right).filter(
    (change) => !isSpelling(change.left, change.right),
  )
  if (changes.length === 0) return undefined
  const told = changes.map((change) => `${shown(change.left)} / ${shown(change.right)}`).join(", ")
  const turned = changes.some((change) => denying.test(change.left) !== denying.test(change.right))
  return raiseAcross(
    check,
    [one, other].flatMap((telling) => telling.entry.content.map((span) => ({ telling, span }))),
    {
      severity: turned ? "contradiction" : "doubt",
      says: `${reportInWords(one.report)} and ${reportInWords(other.report)} quote the same words and differ: ${told}.`,
      stated: left,
      expected: right,
    },
  )
}

const shown = (words: string): string => (words === "" ? "nothing" : `“${words}”`)

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
