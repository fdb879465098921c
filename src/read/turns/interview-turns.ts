import { covers, wordsAt } from "../../model/span.ts"
import type { Company } from "./company.ts"
import { mentionAs, partyBy } from "./company.ts"
import { interviewIn } from "./interview.ts"
import { mentionsOver, namedAt } from "./speakers.ts"
import type { Turn } from "./turn.ts"

/** The turns of an interview: who asks and who answers, as its opening line tells. */
export function interviewTurns(company: Company): readonly Turn[] | undefined {
  const { draft } = company
  const interview = interviewIn(draft)
  if (interview === undefined) return undefined
  const { opening, asker: words } = interview
  const asker =
    words &&
    (namedAt(company, words) ?? partyBy(company, "outlet", wordsAt(draft.report.text, words)))
  if (words !== undefined && asker !== undefined) mentionAs(company, words, asker)
  const answerer =
    mentionsOver(company, opening).find(
      (mention) =>
        mention.kind === "person" && mention.form === "name" && !(words && covers(words, mention)),
    )?.party ?? null
  return interview.parts.map(({ asks, label, words: said }) => {
    const speaker = (asks ? asker : answerer) ?? null
    const other = (asks ? answerer : asker) ?? null
    if (label !== undefined && speaker !== null && namedAt(company, label) === undefined)
      mentionAs(company, label, speaker)
    return {
      ...(label && { label }),
      words: said,
      speaker,
      to: other === null ? [] : [other],
      asks,
      by: label === undefined ? "order" : "label",
    }
  })
}
