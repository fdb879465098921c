import assert from "node:assert/strict"
import { globSync, readFileSync } from "node:fs"
import { test } from "node:test"
import fc from "fast-check"
import { root } from "./imports.ts"
import { readingsOf, recordOf, type Told } from "./record-of.ts"

const written: readonly Told[] = [
  [
    "Morgenblatt",
    "2024-03-05",
    "Norway pledged $40 million to Kenya on Tuesday for flood relief, Prime Minister Ada Lindqvist said.",
  ],
  [
    "Harbour Times",
    "2024-03-05",
    "Norway pledged $43 million to Kenya on Tuesday for flood relief. “We stand by our friends in Nairobi,” Ada Lindqvist said.",
  ],
  [
    "Evening Mail",
    "2024-03-06",
    "“We stand by our friends in Nairobi and in Mombasa,” Norwegian Prime Minister Lindqvist said on Tuesday, Reuters reported.",
  ],
  [
    "Morgenblatt",
    "2024-03-07",
    "Norway pledged $42 million to Kenya on Tuesday for flood relief.\n\nCorrection: an earlier version of this story said $40 million.",
  ],
  [
    "Harbour Times",
    "2024-03-08",
    "Ada Lindqvist met Kenyan President Jonas Kiprono in Nairobi on Thursday.",
  ],
  [
    "Evening Mail",
    "2024-03-08",
    "Kenyan President Jonas Kiprono met Norwegian Prime Minister Ada Lindqvist on Thursday.",
  ],
  [
    "Morgenblatt",
    "2024-06-05",
    "Denmark signed a framework contract worth up to 600 million euros with Nordhavn Systems for coastal radars.",
  ],
  [
    "Harbour Times",
    "2024-09-09",
    "Denmark placed a firm order worth 200 million euros with Nordhavn Systems for coastal radars under the framework contract.",
  ],
]

/** The sample reports, several of which tell of the same. */
const samples: readonly Told[] = globSync("examples/reports/*.txt", { cwd: root })
  .filter((file) => !file.includes("white-house"))
  .sort()
  .map((file) => [
    file,
    /\d{4}-\d\d-\d\d/u.exec(file)?.[0] ?? "",
    readFileSync(root + file, "utf8"),
  ])

const readings = [...readingsOf(written), ...readingsOf(samples)]

test("the record does not depend on the order in which reports are added", () => {
  const asAdded = recordOf(readings)
  const matters = asAdded.matters()
  assert.ok(matters.filter(({ reports }) => reports > 1).length >= 5)
  const orders = fc.shuffledSubarray([...readings.keys()], { minLength: readings.length })
  const isTheSame = (order: readonly number[]) => {
    const record = recordOf(order.flatMap((at) => readings[at] ?? []))
    assert.deepEqual(record.matters(), matters)
    assert.deepEqual(record.profiles(), asAdded.profiles())
  }
  fc.assert(fc.property(orders, isTheSame), { seed: 20240315, numRuns: 25 })
})

test("a report added twice changes nothing", () => {
  const twice = recordOf([...readings, ...readings])
  assert.deepEqual(twice.matters(), recordOf(readings).matters())
})
