import { wordSet } from "./lexicon.ts"

/** Words in the names of bodies through which a state buys and gives. */
export const stateWords = wordSet(
  "government ministry department army navy force forces military pentagon defence defense marines",
  "bundeswehr bundesheer procurement materiel agency usaid administration state treasury",
)

/** Parts of a state's forces, each of which buys for itself. */
export const branchWords = wordSet("army navy air marines guard police coast border")
