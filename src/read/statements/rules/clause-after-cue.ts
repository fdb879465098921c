import { wordSet } from "../../../lexicon/lexicon.ts"
import { dependents } from "../../../parse/tree.ts"
import { aheadOf } from "../ahead.ts"
import type { CueRule } from "../candidate.ts"
import { clauseEnd, describedGoesOnAt, mainClauseAt } from "../clause-end.ts"
import type { Cue } from "../cue.ts"
import { startOf } from "../edges.ts"
import { cuesIn } from "../find-cues.ts"

export const clauseAfterCue: CueRule = {
  id: "statement/clause-after-cue",
  reads: "Who said it, then a clause with or without “that”.",
  take(cue, scene) {
    if (!cue.word.takes.includes("clause")) return undefined
    const ahead = aheadOf(cue)
    if (ahead.kind === "end") return undefined
    // said “stronger action” is needed: the clause begins with quoted words.
    if (ahead.kind === "quotation" && !goesOnAfter(cue.line.sentence.tokens, ahead.quotation.end))
      return undefined
    const main = mainClauseAt(cue, ahead.at)
    if (isOnlyWhen(cue, ahead.at, main) || isNotTold(cue, ahead.at)) return undefined
    const end = Math.min(
      clauseEnd(cue.line, ahead.at, cuesIn(cue.line)),
      main ?? cue.line.sentence.tokens.length,
      describedGoesOnAt(cue, ahead.at) ?? cue.line.sentence.tokens.length,
    )
    if (ahead.kind === "clause" && !ahead.marked && !hasFinite(cue, ahead.at, end)) return undefined
    if (ahead.kind === "clause" && !ahead.marked && isKept(cue)) return undefined
    const content = { start: startOf(cue.line, ahead.at), end: endOf(scene.text, cue.line, end) }
    return { content: [content], confidence: "medium" }
  },
  examples: [
    [
      "{Anna Schmidt said the bridge would open in May}.",
      { content: "the bridge would open in May" },
    ],
    [
      "{Anna Schmidt told reporters on Monday that the bridge would open}.",
      { content: "the bridge would open", form: "indirect" },
    ],
    ["Anna Schmidt said little."],
    ["Anna Schmidt maintains a stockpile of oil, which lasts for a year."],
    ["Finland announced a further $47 million in aid last week."],
    ["Finland will announce it only after the vote."],
    ["The bridge that Anna Schmidt added is open."],
  ],
}

/** "As the mayor said earlier today, with your vote, you can act": when it was said; the main clause was. */
const isOnlyWhen = (
  { line, first, speaker }: Cue,
  from: number,
  main: number | undefined,
): boolean =>
  main !== undefined &&
  line.sentence.tokens[Math.min(first, speaker?.first ?? first) - 1]?.lower === "as" &&
  !line.sentence.tokens.slice(from, main).some(({ tag }) => finite.has(tag))

/** "will be disclosed when the talks begin", "requesting anonymity": the time, and who will not be named. */
function isNotTold({ line, passive, lemma }: Cue, from: number): boolean {
  const lower = line.sentence.tokens[from]?.lower
  return lower === "anonymity" || (passive && lower === "when" && !lemma.startsWith("ask"))
}

const keeping = wordSet("maintain write")

/** "maintains a stockpile, which …", "wrote a book and lives": a thing, where the tree has no clause below. */
const isKept = ({ lemma, line, verb }: Cue): boolean =>
  keeping.has(lemma) &&
  !dependents(line.sentence, verb).some(({ relation }) => relation === "ccomp")

const finite = wordSet("VBD VBZ VBP MD")
const asking = wordSet("how why what who where which when whether if")

/** "announced a further $47 million in aid last week" tells what was given, not what was said. */
const hasFinite = ({ line, lemma }: Cue, from: number, to: number): boolean =>
  lemma === "say" ||
  asking.has(line.sentence.tokens[from]?.lower ?? "") ||
  line.sentence.tokens.slice(from, to).some(({ tag }) => finite.has(tag))

const goesOnAfter = (tokens: readonly { start: number; pos: string }[], end: number): boolean =>
  tokens.some(({ start, pos }) => start >= end && pos !== "PUNCT")

/** The end of the words before this token; to the closing mark where a quotation runs on. */
function endOf(text: string, line: Parameters<typeof clauseEnd>[0], index: number): number {
  const last = line.sentence.tokens[index - 1]
  const end = last?.end ?? line.sentence.end
  const quotation = last === undefined ? undefined : line.quotationOf[last.index]
  return quotation !== undefined && quotation.end > end ? Math.min(quotation.end, text.length) : end
}
