import { dayOfReport, type Report } from "../model/report.ts"
import { fold } from "./fold.ts"
import type { Subject } from "./subject.ts"
import { allWords } from "./words.ts"

interface Told {
  readonly subject: Subject
  readonly words: string
}

/** "Correction: an earlier version of this story said …", up to the end of its paragraph. */
const note =
  /^.*(?:\bcorrection\b|\bclarification\b|\bcorrects\b|\b(?:earlier|previous) version of this (?:story|article|report)\b|\bthis (?:story|article|report) (?:has been|was) (?:corrected|updated to correct)\b).*$/gimu

/** The paragraphs in which a report corrects an earlier one. */
function notesOf({ report }: Subject): readonly string[] {
  let notes = known.get(report)
  if (notes === undefined) {
    notes = [...report.text.matchAll(note)].map(([words]) => words)
    known.set(report, notes)
  }
  return notes
}

// A report is asked by all whose words its own are held against.
const known = new WeakMap<Report, readonly string[]>()

/** Was a telling taken back: by its own outlet's later report, or by a note that names its words? */
export const withdrawn = (told: Told, others: readonly Told[]): boolean =>
  others.some((other) => isLaterOfOutlet(told.subject, other.subject) || corrects(other, told))

const outletOf = ({ report }: Subject): string => fold(report.outlet ?? "")

function isLaterOfOutlet(earlier: Subject, later: Subject): boolean {
  const outlet = outletOf(earlier)
  if (outlet === "" || outlet !== outletOf(later)) return false
  const [from, to] = [dayOfReport(earlier.report), dayOfReport(later.report)]
  return from !== undefined && to !== undefined && from < to
}

/** Does a later report's note of correction print the words of the first? */
export function corrects(other: Pick<Told, "subject">, told: Told): boolean {
  const [from, to] = [dayOfReport(told.subject.report), dayOfReport(other.subject.report)]
  if (from !== undefined && to !== undefined && to < from) return false
  const words = allWords(told.words)
  return notesOf(other.subject).some((paragraph) => {
    const printed = new Set(allWords(paragraph))
    return words.length > 0 && words.every((word) => printed.has(word))
  })
}
