import type { Entry, Statement, Voice } from "../../model/entry.ts"
import { covers, inReadingOrder, type Span } from "../../model/span.ts"

/** Words said, and the statement they belong to. */
interface Said extends Span {
  readonly statement: Statement
}

/** Every entry that stands inside the words of a statement is told by its speaker. Entries are in reading order. */
export function withVoices(entries: readonly Entry[]): readonly Entry[] {
  const said = entries
    .filter((entry) => entry.kind === "statement")
    .flatMap((statement) => statement.content.map((span): Said => ({ ...span, statement })))
    .sort(inReadingOrder)
  if (said.length === 0) return entries
  // The contents that began before the entry and may still hold it: one pass for any length.
  const open: Said[] = []
  let next = 0
  return entries.map((entry) => {
    for (let words = said[next]; words && words.start <= entry.span.start; words = said[++next]) {
      open.push(words)
    }
    while ((open.at(-1)?.end ?? Infinity) <= entry.span.start) open.pop()
    if (entry.kind === "statement") return entry
    const around = open.findLast((words) => covers(words, entry.span))
    return around ? toldBy(entry, around.statement) : entry
  })
}

/** The entry with the voices of the statement before its own. */
function toldBy<Told extends Entry>(entry: Told, statement: Statement): Told {
  const voices = [...voicesOf(statement), ...entry.via]
  const on = entry.on ?? statement.on
  return { ...entry, via: voices, ...(on && { on }) }
}

/** Who passed the words on, then who said them. */
function voicesOf({ via, speaker, cue, span, speech, on }: Statement): readonly Voice[] {
  if (speaker === null || via.at(-1)?.party === speaker) return via
  return [...via, { party: speaker, cue: cue ?? span, speech, ...(on && { on }) }]
}
