import type { Rule } from "../rule.ts"
import { type Candidate, withoutVerb } from "./candidate.ts"
import { isMark, trimmed, wholeOf } from "./edges.ts"
import { isRead, quotationAfter } from "./introduced.ts"
import { isQuoted, type Line, type Scene } from "./scene.ts"
import type { Speaker } from "./speaker-phrase.ts"
import { partiesWithin } from "./who.ts"

export const labelledQuotation: Rule = {
  id: "statement/labelled-quotation",
  reads: "A name at the head of a paragraph, what the one named is, a colon, and words in marks.",
  examples: [
    [
      "{Anna Schmidt, mayor of Oulu: “The bridge will open in May.”}",
      { content: "The bridge will open in May", speaker: "Anna Schmidt", form: "direct" },
    ],
    [
      "Ports Minister {Luca Ferrante of Italy: “We will cross it in May.”}",
      { content: "We will cross it in May", speaker: "Luca Ferrante" },
    ],
    ["A song for Anna Schmidt: “The bridge will open in May.”"],
    ["Anna Schmidt, mayor of Oulu: The bridge will open in May."],
    ["Anna Schmidt, mayor of Oulu: “The Bridge”"],
  ],
}

/** A label that tells what somebody is may be long, but no sentence. */
const longest = 40

/** The quotation that a name and a colon at the head of a block lead to. */
export function labelledQuotationIn(
  scene: Scene,
  line: Line,
  read: readonly Candidate[],
): readonly Candidate[] {
  const { blockOf } = scene.draft
  if (blockOf[line.at - 1] === blockOf[line.at]) return []
  const { tokens } = line.sentence
  const at = tokens.slice(0, longest).findIndex((token) => isMark(token, ":"))
  const colon = tokens[at]
  if (at < 1 || colon === undefined || isQuoted(line, colon)) return []
  const speaker = namedIn(scene, line, at)
  const quotation = speaker && quotationAfter(scene, line, at)
  if (!speaker || !quotation || isRead(read, quotation)) return []
  const content = wholeOf(scene, quotation).flatMap(({ inner }) => trimmed(scene.text, inner) ?? [])
  const [first] = content
  // "Ann Lee: “The Crossing”" names what she made.
  if (!first || scene.text.slice(first.start, first.end).split(/\s+/u).length < shortest) return []
  return [
    {
      rule: labelledQuotation.id,
      line,
      cue: { start: colon.start, end: colon.end },
      ...withoutVerb,
      speaker,
      content,
      confidence: "high",
      trails: false,
      tail: { from: at, to: at },
    },
  ]
}

/** Fewer words in marks may be the name of a thing. */
const shortest = 4

const inTitles = new Set(["PROPN", "NOUN", "ADJ", "CCONJ", "NUM"])
const verbal = new Set(["VBD", "VBZ", "VBP", "MD"])

/** Who the label names: first of all, or last of all behind what that one is. */
function namedIn(scene: Scene, line: Line, colon: number): Speaker | undefined {
  const { tokens } = line.sentence
  const words = tokens.slice(0, colon)
  const [first] = words
  const last = words.at(-1)
  if (!first || !last || !/^\p{Lu}/u.test(first.text) || words.some(({ tag }) => verbal.has(tag)))
    return undefined
  const named = partiesWithin(scene, line, { start: first.start, end: last.end }).filter(
    ({ form }) => form === "name",
  )
  const opens = (start: number): boolean =>
    words.every((token) => token.start >= start || inTitles.has(token.pos))
  const found =
    named.find(({ kind, start }) => kind === "person" && opens(start)) ??
    named.find(
      ({ kind, end }) => kind === "person" && end === last.end && endsTitle(line, colon, end),
    ) ??
    named.find(({ kind, start }) => (kind === "body" || kind === "outlet") && start === first.start)
  if (found !== undefined) return phraseAt(line, found.start, found.end)
  return unheardOf(line, colon)
}

/** "… Committee Ranking Member David Scott:", but not "a gift for David Scott:". */
function endsTitle({ sentence: { tokens } }: Line, colon: number, end: number): boolean {
  const name = tokens.slice(0, colon).findLast(({ pos, end: to }) => to <= end && pos !== "PROPN")
  return name === undefined || (name.pos !== "ADP" && name.pos !== "DET")
}

/** "Deenise Becenti, spokeswoman": two or three capital words that the label begins with. */
function unheardOf({ sentence: { tokens } }: Line, colon: number): Speaker | undefined {
  const stop = tokens.findIndex(({ pos }) => pos !== "PROPN")
  const first = tokens[0]
  const head = tokens[stop - 1]
  if (!first || !head || stop < 2 || stop > 4 || tokens[stop]?.text !== ",") return undefined
  if (stop >= colon) return undefined
  const span = { start: first.start, end: head.end }
  return { head, span, first: 0, last: stop - 1, near: true }
}

function phraseAt({ sentence: { tokens } }: Line, start: number, end: number): Speaker | undefined {
  const within = tokens.filter((token) => token.start >= start && token.end <= end)
  const [first] = within
  const head = within.at(-1)
  return (
    first &&
    head && { head, span: { start, end }, first: first.index, last: head.index, near: true }
  )
}
