import type { Mention, Stage } from "../draft.ts"
import { partiesOf } from "./cast.ts"
import { emptyCasting } from "./casting.ts"
import { namedSentences } from "./name-sentences.ts"
import { settleAll, settleFullNames } from "./settle.ts"
import { settleGovernments } from "./settle-governments.ts"
import { settleGroups } from "./settle-groups.ts"
import { settleOffices } from "./settle-offices.ts"
import { settleToldInThings } from "./told-in-things.ts"

/** Finds the words that name parties and places, and makes one party of the names that belong together. */
export const readNames: Stage = (draft) => {
  const casting = emptyCasting(draft)
  const named = namedSentences(draft)
  settleFullNames(casting, named)
  settleAll(casting, named)
  settleToldInThings(casting, named)
  settleOffices(casting, named)
  settleGroups(casting, named)
  settleGovernments(casting, named)
  return {
    ...draft,
    parties: partiesOf(casting.cast),
    mentions: casting.mentions.sort(inTextOrder),
  }
}

/** By place; of two that begin together the longer first. */
const inTextOrder = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end
