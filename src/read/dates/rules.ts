import type { DateRule } from "./rule.ts"
import { calendarDates } from "./wordings/calendar-date.ts"
import { clocks } from "./wordings/clock.ts"
import { dayRules } from "./wordings/day.ts"
import { durations } from "./wordings/duration.ts"
import { holidays } from "./wordings/holiday.ts"
import { quarters } from "./wordings/quarter.ts"
import { references } from "./wordings/reference.ts"
import { relatives } from "./wordings/relative.ts"
import { seasons } from "./wordings/season.ts"
import { sets } from "./wordings/set.ts"
import { unitsAgain } from "./wordings/unit-again.ts"
import { weekdayRules } from "./wordings/weekday.ts"
import { years } from "./wordings/year.ts"

/** Every wording of a time. Of two readings of the same words the earlier in this list wins. */
export const rules: readonly DateRule[] = [
  ...calendarDates, // first: what is a full date is nothing else
  ...clocks,
  ...weekdayRules,
  ...dayRules,
  ...holidays,
  ...quarters, // before durations: "the first quarter" is no quarter of an hour
  ...unitsAgain, // before relatives: "the year-end" ends the year
  ...relatives,
  ...seasons,
  ...sets, // before durations: "each year" is no year
  ...years,
  ...references, // before durations: "recent weeks" are no counted ones
  ...durations,
]
