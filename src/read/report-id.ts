import { idOf } from "../model/id.ts"
import type { Told } from "../model/report.ts"

/** The id of a report: derived from who published it, where, and every letter of its text. */
export const reportId = (text: string, { outlet = "", url = "" }: Told): string =>
  idOf("R", outlet, url, text)
