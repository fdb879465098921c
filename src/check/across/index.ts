import type { Finding } from "../../model/finding.ts"
import { amountsConflict } from "./amounts-conflict.ts"
import { changedQuotation } from "./changed-quotation.ts"
import type { CheckAcross, Surroundings, ToldMatter } from "./check-across.ts"
import { correctedFigure } from "./corrected-figure.ts"
import { partExceedsWhole } from "./part-exceeds-whole.ts"
import { singleSource } from "./single-source.ts"
import { stageBackwards } from "./stage-backwards.ts"
import { totalToDate } from "./total-to-date.ts"
import { twoSpeakers } from "./two-speakers.ts"

/** Every check across reports, in the order its findings are shown. */
export const checksAcross: readonly CheckAcross[] = [
  changedQuotation,
  twoSpeakers,
  amountsConflict,
  partExceedsWhole,
  totalToDate,
  stageBackwards,
  correctedFigure,
  singleSource,
]

/** All doubts about one matter as its reports tell it. */
export const findingsAcross = (told: ToldMatter, around: Surroundings): Finding[] =>
  checksAcross.flatMap((check) => [...check.run(told, around)])
