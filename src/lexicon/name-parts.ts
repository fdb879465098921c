import { wordSet } from "./lexicon.ts"

/** What stands before or after a name and is no part of it, folded. */
export const nameTitles = wordSet(
  "mr mrs ms miss dr sir dame lord lady prof professor president chancellor king queen prince princess sheikh gen general col colonel lt sgt capt captain sen rep gov judge justice excellency honorable honourable hon rev reverend jr sr ii iii iv",
)

/** Ends of a firm's name that tell its legal form, and words that reports add to one, folded. */
export const firmEnds = wordSet(
  "ag gmbh inc incorporated corp corporation co company ltd limited plc llc sa spa nv bv se ab asa oyj group holding holdings",
)

/** Words that a body's name is no longer known by, folded. */
export const bodySmallWords = wordSet("the of for and on in to a an de du des")
