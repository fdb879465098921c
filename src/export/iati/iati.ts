import type { CommitmentMatter } from "../../model/matter.ts"
import {
  commitmentOf,
  commitmentsOf,
  dayOf,
  isBought,
  renewedIn,
} from "../commitments/told-commitment.ts"
import type { ExportOptions, Format } from "../format.ts"
import type { RecordSource } from "../record.ts"
import { required } from "../required.ts"
import { activityOf } from "./activity.ts"

type IsActivity = (matter: CommitmentMatter | undefined) => matter is CommitmentMatter

/** Assistance given on some day, which is the least that an activity has; the newest of renewals. */
function activityTest(record: RecordSource): IsActivity {
  const renewed = renewedIn(record)
  return (matter): matter is CommitmentMatter =>
    matter !== undefined &&
    !isBought(matter) &&
    dayOf(matter) !== undefined &&
    !renewed.has(matter.id)
}

function* documentOf(
  record: RecordSource,
  options: ExportOptions,
  isActivity: IsActivity,
): Iterable<string> {
  const { reportingOrg, at } = options
  if (reportingOrg === undefined) return
  const generated = at === undefined ? "" : ` generated-datetime="${at}"`
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03"${generated}>\n`
  const isExported = (id: string) => isActivity(commitmentOf(record, id))
  for (const matter of commitmentsOf(record)) {
    if (!isActivity(matter)) continue
    yield `${activityOf(record, matter, reportingOrg, options, isExported)}\n`
  }
  yield "</iati-activities>\n"
}

/** Assistance as the International Aid Transparency Initiative's activities, told at second hand. */
export const iati: Format = {
  id: "iati",
  title: "IATI 2.03",
  holds:
    "Commitments of assistance as activities of the International Aid Transparency Initiative, by a secondary reporter.",
  mediaType: "application/xml",
  ending: ".xml",
  folder: false,
  needs: ["reportingOrg"],
  async *files(record, options) {
    required(this, options)
    const isActivity = activityTest(record)
    // A file of IATI has one activity at least; a record without any gives no file.
    for (const matter of commitmentsOf(record)) {
      if (!isActivity(matter)) continue
      yield { path: "iati-activities.xml", content: documentOf(record, options, isActivity) }
      return
    }
  },
}
