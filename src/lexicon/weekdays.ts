import { lexicon } from "./lexicon.ts"

/** Weekdays and their short forms; 1 is Monday, as in ISO 8601. */
export const weekdays = lexicon({
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
})

/** More than one of a weekday: "on Tuesdays". */
export const weekdayPlurals = lexicon({
  mondays: 1,
  tuesdays: 2,
  wednesdays: 3,
  thursdays: 4,
  fridays: 5,
  saturdays: 6,
  sundays: 7,
})
