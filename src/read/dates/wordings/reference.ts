import { durationValue, unitOf } from "../duration-value.ts"
import type { DateRule } from "../rule.ts"

/** The meaning of a time that is merely now, past or to come, by its TIMEX3 value. */
const reference = (value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF"): DateRule["take"] => {
  const meaning = { kind: "reference", value } as const
  return () => meaning
}

/** Times that have no place on a calendar. */
export const references: readonly DateRule[] = [
  {
    id: "reference/present",
    reads: "Now, currently, these days.",
    pattern:
      "(right? now | nowadays | currently | presently | current | these days | at span:(present | the moment) | the present)",
    take: reference("PRESENT_REF"),
    examples: [
      ["They are {now} allies.", { value: "PRESENT_REF" }],
      ["The {current} budget is spent.", { value: "PRESENT_REF" }],
      ["Snow fell."],
      ["She presents the prize."],
    ],
  },
  {
    id: "reference/past",
    reads: "Recently, in the past.",
    pattern:
      "((more | most)? (recently | lately) | recent | (the recent | the distant | the) past)",
    take: reference("PAST_REF"),
    examples: [["They {recently} met.", { value: "PAST_REF" }], ["They walked past the gate."]],
  },
  {
    id: "reference/future",
    reads: "Soon, in the future.",
    pattern:
      "(soon | the (near | foreseeable | immediate | not - too - distant | distant)? future | the (near | short | foreseeable) term | the (short | near | medium | long) term | in span:future | a later date)",
    take: reference("FUTURE_REF"),
    examples: [
      ["They will meet {soon}.", { value: "FUTURE_REF" }],
      ["It may close in {the near future}.", { value: "FUTURE_REF" }],
      ["He plays sooner or later."],
      ["They trade in futures."],
    ],
  },
  {
    id: "reference/one-day",
    reads: "One day that will come or was: no length of a day.",
    pattern: "(will | would | may | might | could | he | she | they | we | it) span:(one day)",
    take: reference("FUTURE_REF"),
    examples: [
      ["It will {one day} be rebuilt.", { value: "FUTURE_REF" }],
      ["The strike will last one dayshift."],
    ],
  },
  {
    id: "reference/clause",
    reads: "Passes by “as soon as” and “soon after”, which join clauses and tell no time.",
    pattern: "(as soon as | soon (after | afterward | afterwards) | soon enough)",
    take: () => ({ kind: "none" }),
    examples: [["They left as soon as it fell."], ["He left soon after the vote."]],
  },
  {
    id: "reference/units",
    reads: "Recent days, coming weeks, past years.",
    pattern:
      "(in | over | for)? span:(the? (most? recent | coming | upcoming) unit:UNITS (and UNITS)? | the unit:UNITS ahead)",
    take(found) {
      // "Recent years" is the past at large; "recent weeks" still have a length.
      if (/recent years|recent \w+ and/u.test(found.words))
        return { kind: "reference", value: "PAST_REF" }
      return { kind: "duration", value: durationValue(undefined, unitOf(found.word("unit"))) }
    },
    examples: [
      ["Prices fell in {recent months}.", { value: "PXM" }],
      ["In {the coming weeks} he will go.", { value: "PXW" }],
      ["The recent vote was close."],
      ["They are coming home."],
    ],
  },
  {
    id: "reference/past-units",
    reads: "Past days, weeks or years, uncounted.",
    pattern: "the? (past | previous) UNITS",
    take: reference("PAST_REF"),
    examples: [
      ["It was so in {past years}, too.", { value: "PAST_REF" }],
      ["They ran past houses."],
    ],
  },
]
