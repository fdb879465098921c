import { localReader } from "../src/app/local-reader.ts"
import { checksAcross } from "../src/check/across/index.ts"
import { checks } from "../src/check/index.ts"
import { findingsOf, readingsOf, type Told } from "../test/record-of.ts"
import { checkAcrossExamples } from "./check-across-examples.ts"
import { checkExamples } from "./check-examples.ts"
import { generated } from "./generated.ts"

/** The month whose exchange rates the examples are held against. */
const published = "2024-03-15"

/** What the check says of the two examples; an example that shows something else is a flaw. */
function sayings(check: string, doubted: string, sound: string): string {
  const findings = localReader().read(doubted, { published }).findings
  const [finding] = findings.filter((each) => each.check === check)
  if (finding === undefined) throw new Error(`${check} does not doubt its example: ${doubted}`)
  const [wrong] = localReader().read(sound, { published }).findings
  if (wrong !== undefined) throw new Error(`${wrong.check} doubts a sound example: ${sound}`)
  return `${finding.severity}: ${finding.says}`
}

function sectionOf({ id, asks }: (typeof checks)[number]): string {
  const example = checkExamples[id]
  if (example === undefined) throw new Error(`${id} has no example in docs/check-examples.ts`)
  const [doubted, sound] = example
  return [
    `## ${id}`,
    asks,
    `> ${doubted}\n>\n> ▲ ${sayings(id, doubted, sound)}`,
    `Passed by: ${sound}`,
  ].join("\n\n")
}

/** What a check across reports says of its example. */
function acrossSection({ id, asks }: (typeof checksAcross)[number]): string {
  const example = checkAcrossExamples[id]
  if (example === undefined)
    throw new Error(`${id} has no example in docs/check-across-examples.ts`)
  const [finding] = findingsOf(readingsOf(example.doubted)).filter((each) => each.check === id)
  if (finding === undefined) throw new Error(`${id} does not doubt its example`)
  const [wrong] = findingsOf(readingsOf(example.sound))
  if (wrong !== undefined) throw new Error(`${wrong.check} doubts the sound example of ${id}`)
  return [
    `## ${id}`,
    asks,
    `${told(example.doubted)}\n>\n> ▲ ${finding.severity}: ${finding.says}`,
    `Passed by:\n\n${told(example.sound)}`,
  ].join("\n\n")
}

const told = (reports: readonly Told[]): string =>
  reports
    .map(([outlet, day, text]) => `> *${outlet}, ${day}:* ${text.replaceAll("\n", " ")}`)
    .join("\n>\n")

const openingAcross = `These ask of a matter as several reports tell it. A finding's id comes from the check and the words it
rests on, so that a finding that was dismissed stays dismissed until its evidence is another.`

const opening = `A check asks one question of a reading and answers with findings: what was printed, what the
arithmetic gives, and how sure it is. A *contradiction* cannot be right as printed, a *doubt* may be,
a *note* is worth knowing. Every comparison allows for the rounding of the figures as printed. A
finding stands beside the entries and changes none.

The examples are read as if published on ${published}.`

/** `docs/checks.md`: every question asked of a reading or of many, with what it answers. */
export const checksPage = (): string =>
  `${["# Checks", generated, opening, ...checks.map(sectionOf), "# Across reports", openingAcross, ...checksAcross.map(acrossSection)].join("\n\n")}\n`
