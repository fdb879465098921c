import type { Finding } from "../model/finding.ts"
import type { Rates } from "../model/rates.ts"
import type { Reading } from "../model/reading.ts"
import type { Check } from "./check.ts"
import { conversion } from "./conversion.ts"
import { listCount } from "./list-count.ts"
import { partsExceedWhole } from "./parts-exceed-whole.ts"
import { percentage } from "./percentage.ts"
import { sum } from "./sum.ts"
import { unitRestated } from "./unit-restated.ts"
import { weekdayDate } from "./weekday-date.ts"

/** Every check of a single report, in the order its findings are shown. */
export const checks: readonly Check[] = [
  conversion,
  partsExceedWhole,
  sum,
  percentage,
  unitRestated,
  listCount,
  weekdayDate,
]

/** All doubts about one reading. */
export const findingsIn = (reading: Omit<Reading, "findings">, rates: Rates): Finding[] =>
  checks.flatMap((check) => [...check.run(reading, rates)])
