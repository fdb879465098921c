import { wordSet } from "../../../lexicon/lexicon.ts"
import type { Span } from "../../../model/span.ts"
import { type Ahead, aheadOf } from "../ahead.ts"
import type { CueRule } from "../candidate.ts"
import type { Cue } from "../cue.ts"
import { isMark, quotationBefore, wholeOf } from "../edges.ts"
import { cuesIn } from "../find-cues.ts"
import type { Quotation } from "../quotations.ts"
import { lineAt, type Scene } from "../scene.ts"

export const quotationBeforeCue: CueRule = {
  id: "statement/quotation-before-cue",
  reads: "Words in quotation marks, then who said them; further quoted words may follow.",
  take(cue, scene) {
    if (!cue.word.takes.includes("quote")) return undefined
    const offset = cue.line.sentence.tokens[cue.first]?.start ?? 0
    const quotation = quotationBefore(scene, offset)
    const ahead = aheadOf(cue)
    if (quotation === undefined || isSettledBefore(cue, scene, quotation, ahead)) return undefined
    const runsOn = /[,?!…—–]/u.test(scene.text.charAt(quotation.inner.end - 1))
    // said "…" that: where no comma closes the quotation, the clause ahead is what was said.
    const partial = /^\p{Ll}/u.test(
      scene.text.slice(quotation.inner.start, quotation.inner.start + 2),
    )
    if (ahead.kind === "clause" && (ahead.marked || !runsOn || partial || saysNext(cue, ahead.at)))
      return undefined
    const before = wholeOf(scene, quotation)
    const first = before[0] ?? quotation
    const opened = openingWords(scene, first)
    const after =
      ahead.kind === "quotation" && !isTitle(cue, ahead.at)
        ? [ahead.quotation]
        : resumed(cue, scene, ahead.at)
    const left: readonly Span[] =
      opened === undefined
        ? before.map(({ inner }) => inner)
        : [{ start: opened, end: quotation.end }]
    return {
      content: [
        ...left,
        ...after.flatMap((each) => wholeOf(scene, each).map(({ inner }) => inner)),
      ],
      // What led into the marks may be the report's own; "who said" may tell of another.
      confidence: isSure(cue) && opened === undefined ? "high" : "medium",
      trails: true,
    }
  },
  examples: [
    [
      "{“The bridge will open in May,” Anna Schmidt said}.",
      { content: "The bridge will open in May" },
    ],
    [
      "{“We will go,” said Anna Schmidt, “when we are ready.”}",
      { content: "We will go | when we are ready", form: "direct" },
    ],
    ["“The bridge” was closed, police said."],
    ["Anna Schmidt wrote “The Bridge”, and critics said little."],
  ],
}

/** `chants of "Now!" she said it was …`: a clause right behind the verb is what was said. */
const saysNext = (cue: Cue, at: number): boolean =>
  at === cue.after &&
  (cue.speaker?.last ?? cue.after) < cue.verb.index &&
  !cue.word.takes.includes("told") &&
  subjects.has(cue.line.sentence.tokens[at]?.pos ?? "")

const subjects = wordSet("PRON PROPN NOUN DET")

/** `He left. "…"` before "Smith said nothing": a full stop inside the marks ends the matter. */
function isSettledBefore(cue: Cue, scene: Scene, quotation: Quotation, ahead: Ahead): boolean {
  if (quotation.end > cue.line.sentence.start) return false
  // “Why now?” He answered, “I have no idea.”
  if (ahead.kind === "quotation" && !isTitle(cue, ahead.at)) return true
  // “It is over.” Smith said.
  const { tokens } = cue.line.sentence
  const bare = tokens.slice(cue.after).every(({ pos }) => pos === "PUNCT")
  if (cue.first === 0 && bare && words.has(cue.lemma) && quotation.block === blockOf(scene, cue))
    return false
  return /[.;]/u.test(scene.text.charAt(quotation.inner.end - 1))
}

const isSure = ({ speaker }: Cue): boolean =>
  speaker?.near === true && !relatives.has(speaker.head.lower)

const relatives = wordSet("who which that it")

/** "said on NBC's “Meet the Press”": no more words of hers, but where she spoke. */
const isTitle = ({ line, after }: Cue, at: number): boolean =>
  at > after && line.sentence.tokens[at - 1]?.pos !== "PUNCT"

/** "Smith agrees" may stand by itself, "Smith said" may not. */
const words = wordSet("say add note explain write claim")

const blockOf = ({ draft }: Scene, { line }: Cue): number | undefined => draft.blockOf[line.at]

/** Where words before the mark belong to what is said: `The plan "is dead," Smith said.` */
function openingWords(scene: Scene, quotation: Quotation): number | undefined {
  const line = lineAt(scene, quotation.start)
  if (line === undefined) return undefined
  const words = line.sentence.tokens.filter(
    (token) => token.end <= quotation.start && token.pos !== "PUNCT",
  )
  const last = line.sentence.tokens.findLast((token) => token.end <= quotation.start)
  const runsIn = /^["“‘'`]+\p{Ll}/u.test(scene.text.slice(quotation.start, quotation.start + 4))
  if (words.length < 2 || isMark(last, ":", ";", "”", '"') || (isMark(last, ",") && !runsIn))
    return undefined
  return line.sentence.start
}

/** The quotation that goes on after the cue: `…," he said. "…"` or `…," said X, who led it. "…"` */
function resumed(cue: Cue, scene: Scene, from: number): readonly Quotation[] {
  const { line } = cue
  const { tokens } = line.sentence
  for (let at = from; at < Math.min(tokens.length, from + 40); at++) {
    const quotation = line.quotationOf[at]
    if (quotation !== undefined) {
      const before = tokens[at - 1]
      if (isMark(before, ",", ":", "—", ".")) return [quotation]
      if (!isTitle(cue, at)) return []
      while (line.quotationOf[at + 1] === quotation) at++
      continue
    }
    if (tokens[at]?.pos === "VERB" && tokens[at]?.tag === "VBG" && !goesOnLow(scene, cue, at))
      return []
  }
  const next = scene.lines[line.at + 1]
  const opener = next?.quotationOf[0]
  if (next === undefined || opener === undefined || opener.start < line.sentence.start) return []
  const last = wholeOf(scene, opener).at(-1) ?? opener
  return opener.block === scene.draft.blockOf[line.at] && fillsSentence(scene, last) ? [opener] : []
}

/** `“If you do,” he said, nodding, “you will see”`: a small letter goes on where a sentence stopped. */
function goesOnLow({ text }: Scene, { line, first }: Cue, from: number): boolean {
  const later = line.quotationOf.find((each, at) => at > from && each !== undefined)
  const comma = line.sentence.tokens[first - 2]
  const low = later !== undefined && /^\p{Ll}/u.test(text.slice(later.inner.start))
  return low && isMark(comma, ",")
}

/** Nothing but the quotation stands in its last sentence: no cue of its own follows it. */
function fillsSentence(scene: Scene, quotation: Quotation): boolean {
  const line = lineAt(scene, quotation.end - 1)
  if (line === undefined) return true
  const next = line.sentence.tokens.find(
    ({ start, pos }) => start >= quotation.end && pos !== "PUNCT",
  )
  if (next === undefined) return true
  const stopped = /[.?!]/u.test(scene.text.charAt(quotation.inner.end - 1))
  const spoken = cuesIn(line).some(({ first, after }) => first <= next.index && after > next.index)
  return stopped && /^\p{Lu}/u.test(next.text) && !spoken
}
