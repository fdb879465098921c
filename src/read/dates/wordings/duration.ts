import { durationValue, unitOf } from "../duration-value.ts"
import type { Meaning } from "../meaning.ts"
import { numberOf } from "../number-of.ts"
import type { DateRule, Found } from "../rule.ts"
import { about, number, vague } from "./parts.ts"

/** A duration of the words `count` and `unit`, half of it more where `half` stands. */
function lasting(found: Found): Meaning | undefined {
  const unit = unitOf(found.word("unit"))
  if (unit === "") return undefined
  const words = found.word("count")
  const one = words === "a" || words === "an" || words === "one" || words === ""
  const count = one ? 1 : numberOf(words.replace(/ of$/u, ""))
  const half = found.word("half") === "" ? 0 : 0.5
  return {
    kind: "duration",
    value: durationValue(count === undefined ? count : count + half, unit),
  }
}

const count = `count:(${number} | ${vague})`
const trading =
  "(trading | business | working | calendar | consecutive | straight | full | long | whole | fiscal | additional | more | other | extra)"
const turned =
  "(last | past | next | first | coming | previous | preceding | following | final | latest | initial)"

const single = "(minute | hour | day | week | fortnight | month | year | decade | century)"

/** What stands before a length; "four flights a week" and "$5 a day" are rates. */
const before =
  "(for | in | within | after | of | under | than | only | just | barely | to | at | by | spent | spend | take | takes | took | last | lasts | lasted | until | wait | waited | but | been | , | .)"

/** Stretches of time that are counted. */
export const durations: readonly DateRule[] = [
  {
    id: "duration/counted",
    reads: "A number of minutes, days, weeks, months or years.",
    pattern: `(${about})? (the | an additional | another)? ${count} ${trading}? unit:(UNITS | UNIT) half:(and a half)? (or (so | more | longer))?`,
    take: lasting,
    examples: [
      ["It ran for {three days}.", { value: "P3D" }],
      ["They held out {nearly two months}.", { value: "P2M" }],
      ["Three men and a boat"],
      ["The two leaders spoke."],
    ],
  },
  {
    id: "duration/range",
    reads: "From one number of days, weeks or years to another.",
    pattern: `(${about})? (the (next | last | past | first))? count:${number} (to | or | -) ${number} unit:UNITS`,
    take: lasting,
    examples: [
      ["It will take {two to three weeks}.", { value: "P2W" }],
      ["Two to three houses fell."],
    ],
  },
  {
    id: "duration/age",
    reads: "Passes by ages: a 52-year-old man is no stretch of time.",
    pattern: `(${about})? ${count} (- UNIT - old | UNITS old | UNITS of age)`,
    take: () => ({ kind: "none" }),
    examples: [["The 52-year-old miner is free."], ["She is 61 years old."]],
  },
  {
    id: "duration/hyphened",
    reads: "A length of time as an adjective: a two-year term.",
    pattern: `((a | an | the)? span:(${count} - unit:UNIT (- long)?) | (a | the) ${count} - unit:UNIT period)`,
    take: lasting,
    examples: [
      ["He got a {two-year} term.", { value: "P2Y" }],
      ["They set a {30-day} limit.", { value: "P30D" }],
      ["He took a two-pronged view."],
      ["It was a 30-man crew."],
    ],
  },
  {
    id: "duration/turned",
    reads: "The last, next or first so many days, weeks, months or years.",
    pattern: `(${about})? (the | its | his | her | their | these | those)? (very)? ${turned} ${count} ${trading}? unit:(UNITS | UNIT) (or so)?`,
    take: lasting,
    examples: [
      ["Over {the past three years} prices doubled.", { value: "P3Y" }],
      ["It grew in {the first nine months}.", { value: "P9M" }],
      ["The first three men"],
      ["The next few steps"],
    ],
  },
  {
    id: "duration/one",
    reads: "A single hour, day, week, month or year.",
    pattern: `((${about} | over | another) (a | an)? unit:${single} half:(and a half)? | ${before} span:((a | an) (full | whole | single | solid)? unit:${single} half:(and a half)?) | span:(an additional unit:${single}) | span:(a unit:${single}) to)`,
    take: lasting,
    examples: [
      ["It took {an hour and a half}.", { value: "PT1H30M" }],
      ["They waited {a month} for it.", { value: "P1M" }],
      ["It gave them {a week} to leave.", { value: "P1W" }],
      ["It took a man and a boat."],
      ["A quarter of them left."],
      ["It gave them a weekly to read."],
    ],
  },
  {
    id: "duration/half",
    reads: "Half of an hour, day or year.",
    pattern: `(${about})? (half an | half a | a half -?) unit:(hour | day | year | decade | century)`,
    take: (found) => ({ kind: "duration", value: durationValue(0.5, unitOf(found.word("unit"))) }),
    examples: [["It lasted {half an hour}.", { value: "PT30M" }], ["Half a loaf is bread."]],
  },
  {
    id: "duration/uncounted",
    reads: "Days, weeks, months or years that nobody counts.",
    pattern: `(for | in | over | after | within | of | take | takes | took | lasted | through | these | spent | recent)? span:((the (last | past | next | coming) few)? unit:(minutes | hours | days | weeks | months | years | decades | centuries) (and | or)? UNITS?)`,
    take: (found) => ({
      kind: "duration",
      value: durationValue(undefined, unitOf(found.word("unit"))),
    }),
    examples: [["The siege lasted {months}.", { value: "PXM" }], ["Men, women and boats"]],
  },
  {
    id: "duration/while",
    reads: "Some time, a while: a stretch that has no unit.",
    pattern: "for span:(some time | quite some time | a (short | long)? while)",
    take: () => ({ kind: "duration", value: "PXX" }),
    examples: [
      ["They will stay for {some time}.", { value: "PXX" }],
      ["For some, time stood still."],
    ],
  },
  {
    id: "duration/long",
    reads: "A length of time as an adjective without a number: a day-long meeting.",
    pattern: "unit:(UNIT | UNITS) - (long | old)",
    take(found) {
      const unit = found.word("unit")
      const one = unit.endsWith("s") || unit.endsWith("ia") ? undefined : 1
      return { kind: "duration", value: durationValue(one, unitOf(unit)) }
    },
    examples: [["The {decades-long} feud ended.", { value: "PXY" }], ["A foot-long fish"]],
  },
  {
    id: "duration/apart",
    reads: "Passes by the distance of two times and by rounds of the clock: minutes apart.",
    pattern: `${count}? (UNITS apart | hours a day | days a week)`,
    take: () => ({ kind: "none" }),
    examples: [["They fell minutes apart."], ["It is open 24 hours a day."]],
  },
]
