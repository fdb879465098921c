import type { Event } from "../model/entry.ts"
import type { Compared, Comparison } from "../model/judgement.ts"
import { comparedDays } from "./compare-days.ts"
import { comparedRole } from "./compare-parties.ts"
import type { Knowledge } from "./knowledge.ts"
import { type Subject, wordsOf } from "./subject.ts"
import { compared, weigh } from "./weigh.ts"
import { containment, contentStems } from "./words.ts"

/** One event? Its kind, who did it to whom, in which words, and when. */
export function judgeEvents(
  a: Subject<Event>,
  b: Subject<Event>,
  { sameParty }: Knowledge,
): Comparison {
  const [left, right] = [a.entry, b.entry]
  return weigh(-3, [
    left.code === right.code
      ? compared("kind", left.code, right.code, 1)
      : compared("another kind", left.code, right.code, -2),
    ...comparedRole("source", [a, left.source], [b, right.source], sameParty, {
      same: 1.2,
      different: -1.5,
    }),
    ...comparedRole("target", [a, left.target], [b, right.target], sameParty, {
      same: 1.4,
      different: -1.8,
    }),
    ...comparedWording(a, b),
    ...comparedDays(a, b, { near: 1, far: -2.5 }, { near: 0.7, far: -2 }),
  ])
}

function comparedWording(a: Subject<Event>, b: Subject<Event>): readonly Compared[] {
  const [left, right] = [wordsOf(a, [a.entry.span]), wordsOf(b, [b.entry.span])]
  const share = containment(contentStems(left), contentStems(right))
  return [compared(share > 0 ? "shared words" : "other words", left, right, -0.8 + 3 * share)]
}
