import type { DateMention } from "../../model/date-mention.ts"
import type { Period } from "../../model/day.ts"
import type { Place } from "../../model/entry.ts"
import type { Known } from "../../model/known.ts"
import type { Draft } from "../draft.ts"
import { datesIn, mentionAt } from "../look-up.ts"
import { placeNamed } from "../names/gazetteer.ts"
import { partyOf } from "./party-list.ts"
import type { Scene, Telling } from "./rule.ts"
import { placeAt } from "./visited.ts"

const inWords = new Set(["in", "at"])

/** The place told with the meeting: "in Kyiv", or the place that was visited. */
export function placeOf(scene: Scene, telling: Telling): Place | undefined {
  const { draft, sentence, at } = scene
  if (telling.place !== undefined) return namedPlace(draft, at, sentence.tokens[telling.place])
  const end = clauseEnd(scene, telling.after)
  for (let index = 0; index < end - 1; index++) {
    const token = sentence.tokens[index]
    if (token === undefined || !inWords.has(token.lower)) continue
    const inside = token.start >= telling.span.start || index < 2 || index >= telling.after
    const place = inside ? placeAt(draft, at, sentence, index + 1) : undefined
    if (place !== undefined) return namedPlace(draft, at, sentence.tokens[place])
  }
  return undefined
}

function namedPlace(
  draft: Draft,
  at: number,
  token: Scene["token"] | undefined,
): Place | undefined {
  const mention = token && mentionAt(draft, at, token)
  if (mention === undefined) return undefined
  const span = { start: mention.start, end: mention.end }
  const name = draft.report.text.slice(span.start, span.end)
  const country = partyOf(draft, mention.party)?.country ?? placeNamed(name.toLowerCase())?.country
  return { name, span, ...(country === undefined ? {} : { country }) }
}

/** Index where the words about the meeting end: at "to discuss", "where", a full stop. */
function clauseEnd({ sentence, clause }: Scene, from: number): number {
  for (let index = from; index < sentence.tokens.length; index++) {
    const token = sentence.tokens[index]
    if (token === undefined) break
    // "The talks between … ended on Monday": the talks' own verb.
    if (token.index === clause?.head.index) continue
    if (token.pos === "SCONJ" || token.pos === "VERB" || token.tag === "TO") return index
  }
  return sentence.tokens.length
}

/** "“Today we advance,” he said during a visit": what a quotation dates is not the visit. */
function isQuotedApart({ draft, token }: Scene, { span }: DateMention): boolean {
  const [from, to] = span.start < token.start ? [span.end, token.start] : [token.end, span.start]
  const marks = draft.report.text.slice(from, to).match(/[“”"]/gu)?.length ?? 0
  return marks % 2 === 1
}

/** "Earlier in the day" is the day of what was told before, not surely the report's. */
const isThatDay = (words: string): boolean => /\b(?:the|that|same) day\b/iu.test(words)

/** "June 13-14", "3 to 5 May": is the second date the end of a range that the first begins? */
const isRange = ({ draft }: Scene, first: DateMention, second: DateMention): boolean =>
  second.span.start > first.span.end &&
  second.span.start - first.span.end < 5 &&
  /^ ?(?:-|–|to) ?$/u.test(draft.report.text.slice(first.span.end, second.span.start))

/** The day told with the meeting: the dated words nearest to it before the next verb. */
export function dayOf(scene: Scene, telling: Telling): Known<Period> | undefined {
  const { draft, sentence } = scene
  const end = sentence.tokens[clauseEnd(scene, telling.after) - 1]?.end ?? sentence.end
  const dated = datesIn(draft, { start: sentence.start, end }).filter(
    (date) =>
      (date.type === "DATE" || date.type === "TIME") &&
      date.period !== undefined &&
      !isQuotedApart(scene, date) &&
      !isThatDay(draft.report.text.slice(date.span.start, date.span.end)),
  )
  const distance = (start: number) =>
    start < telling.span.start ? telling.span.start - start : Math.max(0, start - telling.span.end)
  const nearest = dated.toSorted((a, b) => distance(a.span.start) - distance(b.span.start))[0]
  if (nearest?.period === undefined) return undefined
  const last = dated.find((date) => isRange(scene, nearest, date))?.period
  const { start } = nearest.period
  const range = last && { start, end: last.end, value: `${start}/${last.end}` }
  return { value: range ?? nearest.period, known: nearest.known }
}
