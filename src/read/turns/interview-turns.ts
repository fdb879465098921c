import { covers, type Span, wordsAt } from "../../model/span.ts"
import type { Company } from "./company.ts"
import { mentionAs, partyBy, personTitled } from "./company.ts"
import { type Interview, interviewIn } from "./interview.ts"
import { mentionsOver, namedAt } from "./speakers.ts"
import type { Turn } from "./turn.ts"

/** The turns of an interview: who asks and who answers, as its opening line tells. */
export function interviewTurns(company: Company): readonly Turn[] | undefined {
  const { draft } = company
  const interview = interviewIn(draft)
  if (interview === undefined) return undefined
  const words = interview.asker
  const asker = words && askerOf(company, words)
  const answerer = answererOf(company, interview)
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

/** The outlet that asks; "Business Week" inside "Business Week Prague" is not another. */
function askerOf(company: Company, words: Span): string {
  const found = mentionsOver(company, words).find(({ party }) => party !== null)
  if (found?.party != null && found.end === words.end) return found.party
  const party = partyBy(company, "outlet", wordsAt(company.draft.report.text, words))
  if (found?.party != null) company.instead.set(found.party, party)
  mentionAs(company, words, party)
  return party
}

/** The first person named in the opening line; its own words where nobody was found in them. */
function answererOf(company: Company, { opening, asker, answerer }: Interview): string | null {
  const named = mentionsOver(company, opening).find(
    (mention) =>
      mention.kind === "person" && mention.form === "name" && !(asker && covers(asker, mention)),
  )
  if (named !== undefined || answerer === undefined) return named?.party ?? null
  const party = personTitled(company, { name: wordsAt(company.draft.report.text, answerer) })
  mentionAs(company, answerer, party)
  return party
}
