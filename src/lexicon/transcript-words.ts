import { wordSet } from "./lexicon.ts"

/** What a transcript's label calls those whom it does not name, in lower case. */
export const unnamedSpeakers = wordSet(
  "moderator host interviewer audience crowd participant participants member members aide official officials reporter reporters press question interpreter translator announcer operator child voice speaker staff staffer chair chairperson",
)

/** Those of them that are many. */
export const crowds = wordSet("audience crowd reporters participants members officials press")

/** Words that tell in a headline that the text is somebody's own: "Statement by", "Remarks by". */
export const ownWords = wordSet(
  "statement remarks speech address message comments excerpts letter testimony",
)
