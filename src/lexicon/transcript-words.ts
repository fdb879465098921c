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

/** Those of them that are written, not spoken: their brackets are words. */
export const writtenWords = wordSet("statement message letter testimony")

/** Words that open or close a talk or hand on the floor; beside small words they tell nothing. */
export const floorWords = wordSet(
  "wow thank thanks hi hello hey welcome okay ok alright ahead question questions next congratulations bye goodbye sorry",
)

/** What "good" makes a greeting of: "this morning" tells when. */
export const greetedParts = wordSet("morning afternoon evening night day")

/** Small words beside them: "Thank you all so very much", "We'll go to Lee for the last question, please". */
export const floorFillers = wordSet(
  "i you we us me your my our it that this there here the a an and or but to for with from of on in at is are 's 're 'll ’s ’re ’ll am 'm ’m be been will would can could may let do does want have has one two few final last more another go take get turn open see over back come comes coming call called moving move so very much again all both everyone everybody guys folks friends ladies gentlemen sir ma'am madam mr mrs ms dr operator team please just now then well great good lot time line lines phone first second joining being having today",
)

/** Words that may stand alone beside a greeting or a name: "All right. Yeah." */
export const floorNods = wordSet(
  "yeah yep well so oh um uh now and please all right good great happy",
)
