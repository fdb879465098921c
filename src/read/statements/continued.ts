import { wordSet } from "../../lexicon/lexicon.ts"
import type { Span } from "../../model/span.ts"
import type { Rule } from "../rule.ts"
import type { Candidate } from "./candidate.ts"
import { trimmed, wholeOf } from "./edges.ts"
import { cuesIn } from "./find-cues.ts"
import type { Quotation } from "./quotations.ts"
import { isQuoted, type Line, lineAt, type Scene } from "./scene.ts"

export const continuedQuotation: Rule = {
  id: "statement/continued-quotation",
  reads: "A quotation without a cue of its own, by whoever spoke just before.",
  examples: [
    [
      "Anna Schmidt said the bridge would open in May. {“It is a great day for all of us.”}",
      { content: "It is a great day for all of us" },
    ],
    ["Anna Schmidt said the bridge would open. The “bridge” is a plank."],
    ["Anna Schmidt said no. Luca Ferrante believes that it “would have been a great mistake”."],
    ["The plan is called “A New Bridge for the North”. Nobody has read it."],
  ],
}

/** Quotations that no cue took and that are sentences of their own. */
export function continuedIn(scene: Scene, read: readonly Candidate[]): readonly Candidate[] {
  const contents = read
    .flatMap((candidate) => candidate.content.map((span) => ({ span, candidate })))
    .sort((a, b) => a.span.start - b.span.start)
  const found: Candidate[] = []
  const done = new Set<Quotation>()
  let at = 0
  let last: Candidate | undefined
  for (const quotation of scene.quotations) {
    while ((contents[at]?.span.start ?? Number.POSITIVE_INFINITY) < quotation.inner.start) {
      last = contents[at]?.candidate
      at++
    }
    if (done.has(quotation) || isTaken(contents, at, quotation)) continue
    const whole = wholeOf(scene, quotation)
    for (const each of whole) done.add(each)
    const own = ownSentence(scene, whole)
    const line = own ?? partOfSentence(scene, quotation, laterOf(found.at(-1), last))
    const from = line && speakerBefore(scene, line, quotation, found.at(-1), last)
    if (line === undefined || from === undefined) continue
    const said = own === undefined ? [line.sentence] : whole.map(({ inner }) => inner)
    const content = said.flatMap((span) => trimmed(scene.text, span) ?? [])
    if (content.length > 0)
      found.push({
        ...from,
        rule: continuedQuotation.id,
        content,
        cue: undefined,
        ...(from.speaker && { speaker: { ...from.speaker, near: false } }),
        verb: undefined,
        confidence: from.block && own !== undefined ? "medium" : "low",
        trails: false,
        speech: "said",
        negated: false,
      })
  }
  return found
}

/** Is some content inside the quotation, or the quotation inside some content? */
function isTaken(
  said: readonly { readonly span: Span }[],
  at: number,
  quotation: Quotation,
): boolean {
  const next = said[at]
  if (next !== undefined && next.span.start < quotation.end) return true
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    if ((said[before]?.span.end ?? 0) > quotation.inner.start) return true
  }
  return false
}

/** The line where the quotation begins, if nothing but it stands in its sentences. */
function ownSentence(scene: Scene, whole: readonly Quotation[]): Line | undefined {
  const [first, last] = [whole[0], whole.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const line = lineAt(scene, first.inner.start)
  const end = lineAt(scene, last.inner.end - 1)
  if (line === undefined || end === undefined) return undefined
  const before = line.sentence.tokens.some((t) => t.end <= first.start && t.pos !== "PUNCT")
  const after = end.sentence.tokens.some((t) => t.start >= last.end && t.pos !== "PUNCT")
  return before || after ? undefined : line
}

/** `“We won,” she said. That makes it “a day for all of us.”`: the next sentence, and no cue in it. */
function partOfSentence(
  scene: Scene,
  { inner }: Quotation,
  last: Candidate | undefined,
): Line | undefined {
  const line = lineAt(scene, inner.start)
  if (line === undefined || last === undefined || inner.end > line.sentence.end) return undefined
  const end = Math.max(last.line.sentence.end, last.content.at(-1)?.end ?? 0)
  const next = /^["”’'\s]*$/u.test(scene.text.slice(end, line.sentence.start))
  const together = scene.draft.blockOf[line.at] === scene.draft.blockOf[last.line.at]
  const long = inner.end - inner.start >= 20
  const others = line.sentence.tokens.some(
    (token) => !isQuoted(line, token) && othersWords.has(token.lemma),
  )
  return next && together && long && !others && cuesIn(line).length === 0 ? line : undefined
}

/** "Reportedly it is “a disgrace”", "Lee believes it “could work”": somebody else's words. */
const othersWords = wordSet("believe think consider feel according reportedly")

const laterOf = (...read: readonly (Candidate | undefined)[]): Candidate | undefined =>
  read
    .filter((each) => each !== undefined)
    .sort((a, b) => (b.content[0]?.start ?? 0) - (a.content[0]?.start ?? 0))[0]

/** Whoever spoke last, in the same paragraph or the one before. */
function speakerBefore(
  scene: Scene,
  line: Line,
  quotation: Quotation,
  continued: Candidate | undefined,
  cued: Candidate | undefined,
): (Candidate & { readonly block: boolean }) | undefined {
  const later = laterOf(continued, cued)
  if (later === undefined) return undefined
  const block = scene.draft.blockOf[line.at] ?? 0
  const theirs = scene.draft.blockOf[later.line.at] ?? 0
  if (block - theirs > 1 || quotation.inner.end - quotation.inner.start < 12) return undefined
  return { ...later, block: block === theirs }
}
