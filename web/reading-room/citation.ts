import type { Reading } from "../../src/model/reading.ts"
import { day } from "../format.ts"
import type { Scene } from "../record.ts"
import { words } from "../words.ts"

/** An entry as one cites it: words, speaker, who passed them on, report, day and addresses. */
export function citation(
  { report }: Pick<Reading, "report">,
  scene: Scene,
  address: string,
): string {
  const { entry, nameOf } = scene
  const speaker = entry.kind === "statement" && entry.speaker !== null ? nameOf(entry.speaker) : ""
  const relayed = entry.via
    .toReversed()
    .flatMap(({ party }) => (party === null ? [] : [nameOf(party)]))
    .filter((name) => name !== speaker)
  const source = [
    report.title === undefined ? "" : `“${report.title}”`,
    report.outlet,
    report.published === undefined ? "" : day(report.published),
  ]
  return [
    `“${scene.words.trim()}”`,
    [speaker, relayed.length > 0 ? `${words.room.citedBy} ${relayed.join(", ")}` : ""]
      .filter((part) => part !== "")
      .join(", "),
    source.filter((part) => part).join(", "),
    report.url,
    `OnRecord ${entry.id}, ${address}`,
  ]
    .filter((part) => part)
    .join(". ")
}
