import { dayParts } from "../../../lexicon/day-parts.ts"
import type { Found } from "../rule.ts"

/** The part of the day that the words `part` name, as a TIMEX3 time. */
export function clockIn(found: Found): { readonly clock?: string } {
  const code = dayParts.get(found.word("part"))
  return code === undefined ? {} : { clock: `T${code}` }
}

/** The pattern of a part of the day. */
export const dayPart = "((early | late | mid)? -? part:DAYPART)"
