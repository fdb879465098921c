import { lexicon, wordSet } from "./lexicon.ts"

/** Nouns for people coming together, with the form they tell. */
export const meetingNouns = lexicon<"meeting" | "visit" | "call" | "summit">({
  meeting: "meeting",
  talk: "meeting",
  talks: "meeting",
  discussion: "meeting",
  consultation: "meeting",
  negotiation: "meeting",
  dialogue: "meeting",
  session: "meeting",
  audience: "meeting",
  lunch: "meeting",
  luncheon: "meeting",
  dinner: "meeting",
  breakfast: "meeting",
  roundtable: "meeting",
  encounter: "meeting",
  "tete-a-tete": "meeting",
  bilateral: "meeting",
  trilateral: "meeting",
  "get-together": "meeting",
  conversation: "call", // "had a conversation with": on the telephone unless a place is told
  call: "call",
  "phone-call": "call",
  videoconference: "call",
  teleconference: "call",
  summit: "summit",
  visit: "visit",
  trip: "visit",
  stopover: "visit",
})

/** Verbs that hold a meeting: "held talks with", "had lunch with". */
export const holdingVerbs = wordSet(
  "hold have conduct begin start open conclude finish complete resume continue convene take join",
  "co-chair cochair chair attend make place get schedule plan wrap_up arrange lead enter",
)

/** Verbs for receiving guests. */
export const hostVerbs = wordSet("host receive welcome convene")

/** Verbs for going to see a place. */
export const visitVerbs = wordSet("visit tour")

/** Verbs for going somewhere; a visit only with what they went for. */
export const travelVerbs = wordSet("travel arrive fly go come head return land be lead jet depart")

/** Verbs for speaking together. */
export const speakVerbs = wordSet("speak talk confer consult negotiate huddle converse")

/** Verbs for calling somebody up. */
export const callVerbs = wordSet("call phone telephone ring")

/** Words for talking over a line. */
export const phoneWords = wordSet(
  "phone telephone video videoconference videolink teleconference hotline",
)

/** Nouns that tell that a travel was for a meeting: "arrived in Geneva for talks". */
export const errandNouns = wordSet(
  "talk talks meeting visit summit discussion negotiation consultation conference trip tour review",
)

/** What people who met do with a topic: "discussed", "spoke about". */
export const topicVerbs = wordSet(
  "discuss review address cover consider explore debate examine raise assess tackle",
)

/** "exchange views on", "touch on", "focus on", "speak about": topics after a preposition. */
export const topicVerbsWithPreposition = wordSet(
  "speak talk focus center centre touch confer consult exchange concentrate dwell",
)

export const topicPrepositions = wordSet("about on over regarding concerning")

/** Words for the people or the talk of a meeting already told: "the two leaders", "the talks". */
export const togetherNouns = wordSet(
  "leader president minister two pair side both counterpart delegation official participant chancellor",
  "premier envoy diplomat they presidents leaders",
)

/** Verbs that speak of a meeting to come: "are due to meet". */
export const planWords = wordSet(
  "plan schedule expect set due intend prepare agree want hope wish arrange invite promise seek aim",
)

/** Verbs by which a meeting does not come about. */
export const cancelWords = wordSet(
  "cancel postpone call_off refuse decline scrap skip boycott fail reject",
)

/** Verbs that ask for a meeting. */
export const askWords = wordSet(
  "ask urge request demand direct order call_for propose invite offer suggest press",
)

/** Words for being with somebody while saying something. */
export const besideWords = wordSet("alongside beside")

/** Whom one meets in private life. */
export const kin = wordSet("wife husband girlfriend boyfriend partner spouse fiancee fiance")

/** Nouns that stand for the people of a body: "members of Congress". */
export const memberNouns = wordSet(
  "members leaders leadership representatives delegation delegations officials executives board heads",
  "envoys diplomats negotiators delegates ministers lawmakers senators meeting",
)
