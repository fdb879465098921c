import type { Statement } from "../../model/entry.ts"
import { countWhile } from "../../model/sorted.ts"
import { covers, inReadingOrder, type Span } from "../../model/span.ts"
import type { Draft } from "../draft.ts"
import { actingFor } from "./actor.ts"
import type { Promised } from "./promised.ts"

interface Said extends Span {
  readonly speaker: string
}

/** “We will give Kenya $5 million,” the minister said: whoever speaks, or whom they speak for, gives. */
export function withSpeakers(draft: Draft, read: readonly Promised[]): readonly Promised[] {
  if (!read.some(isOwn)) return read
  const said = saidIn(draft.entries.filter((entry) => entry.kind === "statement"))
  return read.map((each) => {
    const speaker = isOwn(each) ? speakerAt(said, each.span) : undefined
    const party = actingFor(draft, speaker)
    return party === null ? each : { ...each, provider: { party, mention: undefined } }
  })
}

const isOwn = ({ provider, isFirstPerson }: Promised): boolean => !provider && isFirstPerson

const saidIn = (statements: readonly Statement[]): readonly Said[] =>
  statements
    .flatMap(({ content, speaker }) =>
      speaker === null ? [] : content.map((span) => ({ ...span, speaker })),
    )
    .sort(inReadingOrder)

/** How many statements may stand inside the one that holds the words, and before them. */
const widest = 20

/** Who said the words: the last that begin before them and hold them, found by binary search. */
function speakerAt(said: readonly Said[], span: Span): string | undefined {
  const begun = countWhile(said, ({ start }) => start <= span.start)
  return said.slice(Math.max(0, begun - widest), begun).findLast((words) => covers(words, span))
    ?.speaker
}
