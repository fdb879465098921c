import { sharesWords } from "../../model/changed-words.ts"
import type { Statement } from "../../model/entry.ts"
import type { Finding } from "../../model/finding.ts"
import { wordsAt } from "../../model/span.ts"
import type { CheckAcross, Surroundings, Telling } from "./check-across.ts"
import { raiseAcross, reportInWords } from "./raise-across.ts"

/** One quotation that one report gives to the minister and another to her deputy. */
export const twoSpeakers: CheckAcross = {
  id: "two-speakers",
  asks: "Do reports give one quotation to one speaker?",
  *run(told, around): Iterable<Finding> {
    if (told.matter.kind !== "statement") return
    const own = voiced(told.tellings, around)
    // Of two matters that are near each other the one with the lesser id asks.
    const near = around
      .near(told.matter.id)
      .filter((id) => id > told.matter.id)
      .flatMap((id) => voiced(around.matter(id)?.tellings ?? [], around))
    const seen = new Set<string>()
    for (const [at, one] of own.entries()) {
      for (const other of [...own.slice(at + 1), ...near]) {
        // However many reports give it to the two, they are one question.
        const pair = [one.speaker.id, other.speaker.id].sort().join(" ")
        const found = seen.has(pair) ? undefined : between(this.id, one, other)
        if (found === undefined) continue
        seen.add(pair)
        yield found
      }
    }
  },
}

/** A quotation with the speaker that its report gives it to. */
interface Voiced {
  readonly telling: Telling<Statement>
  readonly speaker: { readonly id: string; readonly name: string; readonly kind: string }
}

const isQuoted = (telling: Telling): telling is Telling<Statement> =>
  telling.entry.kind === "statement" && telling.entry.form !== "indirect"

const voiced = (tellings: readonly Telling[], around: Surroundings): readonly Voiced[] =>
  tellings.filter(isQuoted).flatMap((telling) => {
    const speaker = speakerOf(telling, around)
    return speaker === undefined ? [] : [{ telling, speaker }]
  })

const quotation = ({ entry, report }: Telling<Statement>): string =>
  entry.content.map((span) => wordsAt(report.text, span)).join(" ")

/** Fewer words may well be said by two. */
const leastWords = 6
const leastShared = 0.8

function between(
  check: string,
  { telling: one, speaker: left }: Voiced,
  { telling: other, speaker: right }: Voiced,
): Finding | undefined {
  if (left.id === right.id) return undefined
  if (left.kind !== right.kind || left.kind === "group") return undefined
  if (mayBeOne(left.name, right.name)) return undefined
  if (tells(one, right.id) || tells(other, left.id)) return undefined
  const [first, second] = [quotation(one), quotation(other)]
  const shortest = Math.min(first.split(/\s+/u).length, second.split(/\s+/u).length)
  if (shortest < leastWords || !sharesWords(first, second, leastShared * shortest)) return undefined
  return raiseAcross(
    check,
    [one, other].flatMap((telling) => telling.entry.content.map((span) => ({ telling, span }))),
    {
      severity: "contradiction",
      says: `${reportInWords(one.report)} has ${left.name} say it, ${reportInWords(other.report)} has ${right.name}: “${first}”.`,
      stated: left.name,
      expected: right.name,
    },
  )
}

/** "Psaki" in one report may be "Jen Psaki" or another Psaki: no contradiction. */
function mayBeOne(left: string, right: string): boolean {
  const [a, b] = [wordsIn(left), wordsIn(right)]
  if (a.join(" ") === b.join(" ")) return true
  return Math.min(a.length, b.length) === 1 && a.at(-1) === b.at(-1)
}

const wordsIn = (name: string): readonly string[] =>
  name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function speakerOf({ entry, profile, isNamed }: Telling<Statement>, around: Surroundings) {
  // Her "father" here may be the "dad" of the other report.
  const id = entry.speaker === null || !isNamed(entry.speaker) ? null : profile(entry.speaker)
  const found = id === null ? undefined : around.profile(id)
  return id === null || found === undefined ? undefined : { id, ...found }
}

/** Does the report have the other one in it too: spoken together, or passed on by? */
const tells = ({ entry, profile }: Telling<Statement>, speaker: string): boolean =>
  [...entry.beside, ...entry.via.flatMap(({ party }) => party ?? [])].some(
    (party) => profile(party) === speaker,
  )
