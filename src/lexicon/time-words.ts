import { lexicon } from "./lexicon.ts"

/** Days told from the day of the report, by how many days on they are. */
export const deicticDays = lexicon({
  yesterday: -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
})

/** Words for a time that has no place on a calendar, by their TIMEX3 value. */
export const timeReferences = lexicon({
  now: "PRESENT_REF",
  nowadays: "PRESENT_REF",
  currently: "PRESENT_REF",
  presently: "PRESENT_REF",
  current: "PRESENT_REF",
  recently: "PAST_REF",
  recent: "PAST_REF",
  previously: "PAST_REF",
  past: "PAST_REF",
  once: "PAST_REF",
  lately: "PAST_REF",
  soon: "FUTURE_REF",
  future: "FUTURE_REF",
  coming: "FUTURE_REF",
})

/** Other words that only ever tell a time beside certain words: "the weekend", "10 a.m.". */
export const stretches = lexicon({
  weekend: "WE",
  weekends: "WE",
  overnight: "NI",
  period: "",
  q: "", // "Q3"
  "a.m": "", // the stop after it may end the sentence
  "p.m": "",
  am: "",
  pm: "",
  term: "", // "in the near term"
  date: "", // "at a later date"
  while: "", // "for a while"
  time: "", // "for some time"
  bc: "",
  bce: "",
  "b.c": "",
})

/** First words of a year that is spoken: "nineteen ninety-six". */
export const spokenCenturies = lexicon({
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
})

/** Decades in words, by the digits of the decade in TIMEX3: "the nineties". */
export const spokenDecades = lexicon({
  twenties: "192",
  thirties: "193",
  forties: "194",
  fifties: "195",
  sixties: "196",
  seventies: "197",
  eighties: "198",
  nineties: "199",
})
