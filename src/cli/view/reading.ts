import type { Entry } from "../../model/entry.ts"
import { dayInWords, titleOf } from "../../model/in-words.ts"
import type { Reading } from "../../model/reading.ts"
import { commitmentsView } from "./commitments.ts"
import { findingsView } from "./findings.ts"
import { eventsView, figuresView, meetingsView } from "./other-entries.ts"
import type { Paint } from "./paint.ts"
import { type Scene, sceneOf } from "./scene.ts"
import { statementsView } from "./statements.ts"
import { block, printable } from "./wrap.ts"

/** The record of one report for a person at a terminal: doubts first, then entries by kind. */
export function readingView(reading: Reading, paint: Paint, width: number): string {
  const scene = sceneOf(reading, paint, width)
  const of = <Kind extends Entry["kind"]>(kind: Kind) =>
    reading.entries.filter((entry): entry is Extract<Entry, { kind: Kind }> => entry.kind === kind)
  const sections = [
    section(scene, "statements", of("statement"), statementsView),
    section(scene, "commitments", of("commitment"), commitmentsView),
    section(scene, "meetings", of("meeting"), meetingsView),
    section(scene, "events", of("event"), eventsView),
    section(scene, "figures", of("figure"), figuresView),
  ]
  const nothing = reading.entries.length === 0 ? [`  ${nothingRead}`, ""] : []
  return [...header(scene), "", ...findingsView(scene), ...sections.flat(), ...nothing].join("\n")
}

const nothingRead = "Nothing to put on record was found. OnRecord reads news in English."

function section<Each>(
  scene: Scene,
  title: string,
  entries: readonly Each[],
  view: (scene: Scene, entries: readonly Each[]) => readonly string[],
): readonly string[] {
  if (entries.length === 0) return []
  const head = `${scene.paint.bold(title.toUpperCase())} ${scene.paint.dim(`${entries.length}`)}`
  return [head, ...view(scene, entries), ""]
}

/** What report it is: title or first words, outlet, days and place. */
function header({ reading: { report }, paint, width }: Scene): readonly string[] {
  const short = printable(titleOf(report))
  const { dateline } = report
  const place = dateline && [dateline.place, dateline.country].filter(Boolean).join(", ")
  const facts = [
    report.outlet,
    report.published && dayInWords(report.published),
    place && `from ${place}`,
    dateline?.on && dateline.on !== report.published ? dayInWords(dateline.on) : "",
    report.by && `by ${report.by.join(", ")}`,
    report.id,
  ]
  const known = facts.filter((fact) => fact).join(" · ")
  return [block(short, width, 0, paint.bold), block(known, width, 0, paint.dim)]
}
