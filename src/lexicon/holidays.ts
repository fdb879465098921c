import { lexicon } from "./lexicon.ts"

/**
 * Holidays and days of note by when they fall: month and day; or month, weekday and which one of
 * the month ("11-4-4" is the fourth Thursday of November, "05-1-L" the last Monday of May); or days
 * from Easter Sunday.
 */
export const holidays = lexicon({
  "new year's day": "01-01",
  "new year's eve": "12-31",
  "new year 's day": "01-01",
  "martin luther king day": "01-1-3",
  "groundhog day": "02-02",
  "valentine's day": "02-14",
  "presidents day": "02-1-3",
  "presidents' day": "02-1-3",
  "st patrick's day": "03-17",
  "april fools' day": "04-01",
  "april fool's day": "04-01",
  "earth day": "04-22",
  "may day": "05-01",
  "victory day": "05-09",
  "ve day": "05-08",
  "v-e day": "05-08",
  "memorial day": "05-1-L",
  juneteenth: "06-19",
  "d-day": "06-06",
  "bastille day": "07-14",
  "labor day": "09-1-1",
  "columbus day": "10-1-2",
  halloween: "10-31",
  "all saints' day": "11-01",
  "veterans day": "11-11",
  "armistice day": "11-11",
  "remembrance day": "11-11",
  "election day": "11-2-E", // the Tuesday after the first Monday
  "thanksgiving day": "11-4-4",
  thanksgiving: "11-4-4",
  "christmas eve": "12-24",
  "christmas day": "12-25",
  christmas: "12-25",
  xmas: "12-25",
  "boxing day": "12-26",
  "good friday": "E-2",
  "easter sunday": "E+0",
  "easter monday": "E+1",
  easter: "E+0",
  "ash wednesday": "E-46",
  "palm sunday": "E-7",
})
