import { lexicon } from "./lexicon.ts"

/**
 * Units of time by their ISO 8601 letter; what is shorter than a day starts with T. A decade is
 * ten years, so its letters are DE here and become years where it is counted.
 */
export const timeUnits = lexicon({
  second: "TS",
  minute: "TM",
  hour: "TH",
  day: "D",
  week: "W",
  fortnight: "2W",
  month: "M",
  quarter: "Q",
  year: "Y",
  decade: "DE",
  century: "CE",
  millennium: "ML",
})

/** More than one of a unit, by the same letters. */
export const timeUnitPlurals = lexicon({
  seconds: "TS",
  minutes: "TM",
  mins: "TM",
  hours: "TH",
  hrs: "TH",
  days: "D",
  weeks: "W",
  fortnights: "2W",
  months: "M",
  quarters: "Q",
  years: "Y",
  yrs: "Y",
  decades: "DE",
  centuries: "CE",
  millennia: "ML",
})

/** Adverbs and adjectives that repeat a unit: "a daily briefing". */
export const repeats = lexicon({
  hourly: "PT1H",
  nightly: "P1D",
  daily: "P1D",
  weekly: "P1W",
  biweekly: "P2W",
  fortnightly: "P2W",
  monthly: "P1M",
  bimonthly: "P2M",
  annually: "P1Y",
  yearly: "P1Y",
  biennial: "P2Y",
})
