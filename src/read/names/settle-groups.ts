import { roleOf } from "./cast.ts"
import { type Casting, headToken } from "./casting.ts"
import { groupsIn } from "./groups.ts"
import type { NamedSentence } from "./name-sentences.ts"

/** "about", "more than": how many of them is no part of who they are, but the number tells two groups apart. */
const vagueCounts = /^(?:more than|over|some|about|at least|nearly|almost|around|up to) /iu

/** Makes parties of the groups a report names: "31 NATO allies", "Russian forces". */
export function settleGroups(casting: Casting, sentences: readonly NamedSentence[]): void {
  const { text, cast } = casting
  for (const { index, words, segments, shouted } of sentences) {
    if (shouted) continue
    const isNamed = (word: number): boolean =>
      segments.some(
        ({ first, last, kind }) =>
          last === word || (kind !== "open" && first <= word && word < last),
      )
    for (const group of groupsIn(words)) {
      // "the United States of America" and "Reporters Without Borders" are names, not groups.
      if (isNamed(group.last)) continue
      const first = words[group.first]
      const last = words[group.last]
      if (first === undefined || last === undefined) continue
      const span = { start: first.start, end: last.end }
      const name = text.slice(span.start, span.end)
      const role = roleOf(cast, "group", name, name.replace(vagueCounts, "").toLowerCase())
      if (group.country !== undefined) role.country ??= group.country
      role.mentions.push(span)
      const head = headToken(casting.sentences[index], first.first, last.last)
      casting.mentions.push({
        ...span,
        sentence: index,
        head,
        form: "nominal",
        party: role.id,
        kind: "group",
      })
    }
  }
}
