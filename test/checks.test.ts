import assert from "node:assert/strict"
import { test } from "node:test"
import { localReader } from "../src/app/local-reader.ts"

/** Sentences that a check must doubt, with the figure it expects. */
const doubted: readonly (readonly [check: string, text: string, expected: string])[] = [
  ["conversion", "Berlin gives 300 million euros (USD 450 million) for dams.", "USD 326 million"],
  ["conversion", "Oslo pays NOK 500 million ($47 billion) for ferries.", "USD 47 million"],
  ["unit-restated", "The front moved 30 km (50 miles) in a week.", "19 miles"],
  [
    "unit-restated",
    "It reached 40 degrees Celsius (140 degrees Fahrenheit).",
    "104 degrees Fahrenheit",
  ],
  ["unit-restated", "Fire burned 2,000 hectares (49,000 acres) of pine.", "4,942 acres"],
  ["percentage", "Arrivals rose 20% from 50,000 to 65,000 last month.", "30 percent"],
  ["percentage", "Output fell 40 percent from 200 tonnes to 150 tonnes.", "25 percent"],
  [
    "percentage",
    "The number in shelters rose by 80 percent, from 2,000 on Sunday to 3,000.",
    "50 percent",
  ],
  ["sum", "The storm killed 14 people: six in Murcia, five in Almeria and two in Granada.", "13"],
  ["list-count", "He named four countries: Kenya, Ghana and Mali.", "3"],
  ["weekday-date", "It was signed on Thursday, September 29, 2023, in Oslo.", "Friday"],
  ["weekday-date", "The court sits again on Monday (March 19).", "Tuesday"],
  ["list-count", "They closed two airports: Larnaca, Paphos and Ercan.", "3"],
]

for (const [check, text, expected] of doubted)
  test(`${check} doubts: ${text}`, () => {
    const { findings } = localReader().read(text, { published: "2024-03-15" })
    assert.deepEqual(
      findings.map((each) => [each.check, each.expected]),
      [[check, expected]],
    )
  })

/** Sentences that look alike and are sound, or say too little to doubt. */
const passedBy: readonly string[] = [
  "It was signed on Friday, September 29, 2023, in Oslo.",
  "The court sat on Monday. March 19 is a holiday.",
  "Berlin gives 300 million euros (USD 326 million) for dams.",
  "Berlin gives 3 million euros (USD 3 million) for dams.",
  "Berlin gives 300 million euros, and Rome USD 450 million, for dams.",
  "Oslo pays NOK 500 million (about $47 million) for ferries.",
  "The front moved 30 km (20 miles) in a week.",
  "She is 5 feet 10 inches (1.78 metres) tall.",
  "It reached 40 degrees Celsius (104 degrees Fahrenheit).",
  "The road runs 200 miles (300 km) to the coast.",
  "The tank holds 500 gallons (1,900 litres) or 500 gallons (2,300 litres).",
  "A warming of 3.6 degrees Fahrenheit (2 degrees Celsius) is the limit.",
  "The 60-metre (197-foot) mast fell.",
  "Arrivals rose 30% from 50,000 to 65,000 last month.",
  "Output fell 25 percent from 200 tonnes to 150 tonnes.",
  "The rate rose 5% from 20% to 25%.",
  "Some 20% came from 50 to 65 villages.",
  "About 20 percent moved from 50 camps to 65 camps.",
  "The storm killed 13 people: six in Murcia, five in Almeria and two in Granada.",
  "The storm killed at least 14 people: six in Murcia, five in Almeria and two in Granada.",
  "The storm killed 14 people: six in Murcia, five in Almeria and others elsewhere.",
  "The storm hurt 14 people, six in Murcia and five in Almeria among them.",
  "The number in shelters rose by half, from 2,000 on Sunday to 3,000.",
  "He named three countries: Kenya, Ghana and Mali.",
  "He named four countries, among them Kenya, Ghana and Mali.",
  "They closed two airports: Larnaca and Paphos.",
  "It borders two states: Serbia and Bosnia and Herzegovina.",
  "He spoke for two hours: Kenya, Ghana and Mali listened.",
]

for (const text of passedBy)
  test(`no check doubts: ${text}`, () =>
    assert.deepEqual(localReader().read(text, { published: "2024-03-15" }).findings, []))
