import type { Event, Figure, Meeting } from "../../model/entry.ts"
import { type Scene, smallPrint } from "./scene.ts"
import { block, columns } from "./wrap.ts"

/** Who met whom, about what. */
export const meetingsView = (scene: Scene, meetings: readonly Meeting[]): readonly string[] =>
  meetings.flatMap((meeting) => {
    const who = meeting.parties.map(scene.coloured).join(scene.paint.dim(" – "))
    const topics = meeting.topics.map(scene.words).join("; ")
    return [
      `  ${who}`,
      ...(topics === "" ? [] : [block(`about ${topics}`, scene.width, 4)]),
      block(smallPrint(scene, meeting, meeting.form), scene.width, 4, scene.paint.dim),
    ]
  })

/** Who did what to whom, one line each. */
export const eventsView = (scene: Scene, events: readonly Event[]): readonly string[] =>
  events.flatMap((event) => {
    const towards = event.target === null ? "" : ` → ${scene.coloured(event.target)}`
    const head = `  ${scene.paint.bold(event.code.toLowerCase())}  ${scene.coloured(event.source)}`
    return [
      `${head}${towards}`,
      block(smallPrint(scene, event, scene.words(event.span)), scene.width, 4, scene.paint.dim),
    ]
  })

/** Counts and measures, in the report's own words, side by side. */
export function figuresView(scene: Scene, figures: readonly Figure[]): readonly string[] {
  const lines: string[] = []
  let line = ""
  for (const { span } of figures) {
    const words = scene.words(span)
    const longer = line === "" ? words : `${line} · ${words}`
    if (line !== "" && columns(longer) > scene.width - 2) {
      lines.push(line)
      line = words
    } else line = longer
  }
  return [...lines, line].filter((each) => each !== "").map((each) => `  ${each}`)
}
