import { honorifics, officeHeads, officeModifiers } from "../../lexicon/offices.ts"
import { ownWords, writtenWords } from "../../lexicon/transcript-words.ts"
import { titled } from "../names/titled.ts"

/** A person whom a headline names with the office: "Press Secretary Karine Jean-Pierre". */
export interface Titled {
  readonly name: string
  readonly office?: string
}

const word = /[\p{L}\p{N}][\p{L}\p{N}.'’‑⁠-]*/gu
const raised = /^\p{Lu}/u

// "First Lady Jill Biden": a form of address elsewhere, an office here.
const headsOffice = (lower: string): boolean => officeHeads.has(lower) || lower === "lady"
const holdsHead = (office: readonly string[]): boolean =>
  office.some((word) => headsOffice(word.toLowerCase()))
const isOfficeWord = (lower: string): boolean => headsOffice(lower) || officeModifiers.has(lower)

/** Every "Office Name Name" of a headline, in order. */
export function titledIn(title: string): readonly Titled[] {
  const found: Titled[] = []
  let office: string[] = []
  let name: string[] = []
  let end = 0
  const close = (): void => {
    if (name.length > 0 && holdsHead(office))
      found.push({ name: titled(name.join(" ")), office: titled(office.join(" ")) })
    office = []
    name = []
  }
  for (const match of title.matchAll(word)) {
    const words = match[0].replace(/['’]s$/u, "")
    const lower = words.toLowerCase()
    // A comma or another mark between: "Biden, Prime Minister Kishida" are two.
    if (!/^\s*$/u.test(title.slice(end, match.index)) && end > 0) close()
    end = match.index + match[0].length
    // "White House Press Secretary": the house is whose office it is.
    const house = lower === "house" && title.slice(0, match.index).endsWith("White ")
    // "President Joe Biden Extending the Pause": whoever has both names needs none on -ing.
    const acting = name.length > 1 && lower.endsWith("ing")
    if (!raised.test(words) || stops.has(lower) || house || acting) close()
    else if (isOfficeWord(lower) && name.length === 0) office.push(words)
    else if (honorifics.has(lower)) continue
    else if (holdsHead(office)) name.push(words)
    // "National Economic Council Director": what stood before was no office.
    else office = []
    if (words !== match[0]) close()
  }
  close()
  return found
}

/** Words that stand in capitals in a headline behind a name. */
const stops = new Set(
  "aboard after at before on in to and of the for during en following with as from by announcing assessing addressing introducing unveiling outlining meeting welcoming marking signing celebrating recognizing honoring hosting regarding previewing delivering condemning commemorating".split(
    " ",
  ),
)

const own =
  /^(?:Excerpts from )?(?<what>[\p{L}]+)(?: as [\p{L} ]{1,40})?(?: (?:by|from|of)) (?:the )?(?<who>.+)$/iu

/** "Statement", "Letter": words that were written, in which nobody laughs or applauds. */
export const isWritten = (title: string): boolean =>
  writtenWords.has(own.exec(title)?.groups?.what?.toLowerCase() ?? "")

/** Whose own words the headline promises: "Statement from President Joe Biden on …". */
export function authorIn(title: string): Titled | undefined {
  const found = own.exec(title)?.groups
  if (found?.what === undefined || found.who === undefined) return undefined
  if (!ownWords.has(found.what.toLowerCase())) return undefined
  const [first, second] = titledIn(found.who)
  if (first === undefined) return undefined
  // "NSC Spokesperson", "White House Press Secretary": whose office it is may stand before it.
  const opening = (first.office ?? first.name).toLowerCase()
  const before = found.who.slice(0, found.who.toLowerCase().indexOf(opening))
  if (!/^(?:\p{Lu}[\p{L}.]* ){0,3}$/u.test(before)) return undefined
  // "Statement by President Biden and Prime Minister Kishida" is nobody's alone.
  const joined =
    second !== undefined && / and |, /u.test(found.who.slice(0, found.who.indexOf(second.name)))
  return joined ? undefined : first
}
