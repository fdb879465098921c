import { lexicon } from "./lexicon.ts"

/** Nouns of speaking that a "that" clause can hang on: "his claim that", "a warning that". */
export const speechNouns = lexicon<
  "said" | "announced" | "asked" | "denied" | "demanded" | "promised" | "reported"
>({
  statement: "said",
  claim: "said",
  assertion: "said",
  argument: "said",
  comment: "said",
  remark: "said",
  suggestion: "said",
  warning: "said",
  allegation: "said",
  accusation: "said",
  contention: "said",
  insistence: "said",
  prediction: "said",
  complaint: "said",
  admission: "said",
  acknowledgment: "said",
  acknowledgement: "said",
  assurance: "promised",
  promise: "promised",
  pledge: "promised",
  vow: "promised",
  threat: "promised",
  announcement: "announced",
  declaration: "announced",
  revelation: "announced",
  report: "reported",
  denial: "denied",
  demand: "demanded",
  request: "asked",
  question: "asked",
})
