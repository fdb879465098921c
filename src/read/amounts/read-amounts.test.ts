import assert from "node:assert/strict"
import { test } from "node:test"
import type { Quantity } from "../../model/quantity.ts"
import type { Report } from "../../model/report.ts"
import { readAmounts } from "./read-amounts.ts"

/** What is read from a text that nobody has parsed. */
function read(text: string, told: Partial<Report> = {}): readonly Quantity[] {
  const report: Report = { id: "R-1", language: "en", text, ...told }
  const nothing = { blocks: [], sentences: [], blockOf: [], parties: [], mentions: [], entries: [] }
  return readAmounts({ ...nothing, report, dates: [], quantities: [], passedBy: [] }).quantities
}

/** "> 50 nation", "NOK 85000000000", "10..20 day per week". */
function told({ value, low, high, from, vague, bound, unit, currency, per }: Quantity): string {
  const figure = vague ?? (from ? `${from}->${value}` : low ? `${low}..${high}` : value)
  return [bound === "=" ? "" : bound, currency, figure, unit, per && `per ${per}`]
    .filter((part) => part)
    .join(" ")
}

const cases: readonly (readonly [text: string, ...quantities: string[]])[] = [
  // Counts
  ["Leaders of 31 NATO allies met.", "31 NATO ally"],
  ["More than 50 nations and over 140 cities joined.", "> 50 nation", "> 140 city"],
  ["At least 3 people died and 12 others were hurt.", "> 3 people", "12 other"],
  ["No fewer than forty-two drones fell.", "> 42 drone"],
  ["Two hundred and six families moved.", "206 family"],
  ["The Seventy-seventh session ended; the twenty-first began."],
  ["See https://news.example.org/2023/45-people%20dead?id=7 and www.example.org/12."],
  ["Warsaw sent 14 Leopard 2 tanks and four MiG-29 jets.", "14 Leopard 2 tank", "4 MiG-29 jet"],
  ["It killed at least seven people, wounding 17.", "> 7 people", "17 people"],
  ["Two dozen aid workers left.", "24 aid worker"],
  ["Kabul freed 2.2 million people.", "2200000 people"],
  [
    "Some 20 or so tanks, 50-plus aircraft and 5,000-odd troops.",
    "~ 20 tank",
    "> 50 aircraft",
    "~ 5000 troop",
  ],
  [
    "Dozens of people fled, hundreds of thousands of homes fell.",
    "dozens people",
    "hundreds of thousands home",
  ],
  ["One in five children is hungry.", "0.2"],
  ["A 1,000-strong force and a 27-nation bloc.", "1000", "27 nation"],
  // Ranges and changes
  ["Between 10 and 20 people came.", "10..20 people"],
  ["It takes 3-4 weeks or 20 to 30 days.", "3..4 week", "20..30 day"],
  ["A fund of $5-10 million.", "USD 5000000..10000000"],
  ["Growth slowed from 5.5% to 4.25%.", "5.5->4.25 percent"],
  ["Aid rose from $50 million to $65 million.", "USD 50000000->65000000"],
  ["It rose by $3 billion to $9 billion.", "USD 3000000000", "USD 9000000000"],
  ["A 7- or 8-inch shell.", "7 inch", "8 inch"],
  ["Japan adds $52m to $520m loan.", "USD 52000000", "USD 520000000"],
  ["Its gift of $52m to a $520m loan.", "USD 52000000", "USD 520000000"],
  ["Fines go from $1m to $10m.", "USD 1000000..10000000"],
  // Sums of which only the number of digits is told
  ["Worth a mid-three-digit million euro sum.", "EUR mid-three-digit million"],
  ["A seven-figure sum in pounds, double-digit growth.", "GBP seven-figure"],
  [
    "It raised its limit for loans to firms of every size and trade from £2 million to £4 million.",
    "GBP 2000000->4000000",
  ],
  // Bounds and what only looks like one
  ["Lithuania handed over 14 tanks.", "14 tank"],
  ["Lithuania has over 14 tanks.", "> 14 tank"],
  ["It is higher than the €1.9bn planned.", "EUR 1900000000"],
  ["It is higher than €1.9bn.", "> EUR 1900000000"],
  // Money
  [
    "NOK 85 billion, HK$5m, A$7m, C$9m, RM79 and GBP2.3bn.",
    "NOK 85000000000",
    "HKD 5000000",
    "AUD 7000000",
    "CAD 9000000",
    "MYR 79",
    "GBP 2300000000",
  ],
  ["India set aside Rs 5 crore for 2 lakh people.", "INR 50000000", "200000 people"],
  [
    "They asked for €50bn, 2.4bn euros and $1.5m.",
    "EUR 50000000000",
    "EUR 2400000000",
    "USD 1500000",
  ],
  ["It cost 10.5 million Australian dollars.", "AUD 10500000"],
  [
    "It pays $2.11 per gallon and 5 million yen a year.",
    "USD 2.11 per gallon",
    "JPY 5000000 per year",
  ],
  ["A $128 million package and a million dollar house.", "USD 128000000", "USD 1000000"],
  ["Allies gave billions of dollars.", "USD billions"],
  ["Norway pays 85 billion crowns.", "NOK 85000000000"],
  ["Three quarters of a billion dollars.", "USD 750000000"],
  // Measures
  ["A 155-millimetre shell flew 30 km (19 miles).", "155 millimetre", "30 kilometre", "19 mile"],
  ["It was minus 12 degrees Celsius, with winds of 75 mph.", "-12 celsius", "75 mile per hour"],
  ["A 34-year-old woman and 21-year-olds.", "34 year of age", "21 year of age"],
  ["The field yields 300,000 barrels per day.", "300000 barrel per day"],
  // No quantities
  ["On 12 May 2024, March 5, 2022 and 2019-09-01."],
  ["At 10:30 a.m., 5 p.m. and 0401 GMT."],
  ["Call +1 202-555-0100 or 911."],
  ["A Boeing 737 and an F-16 flew on 9/11 with COVID-19 on board."],
  ["Article 5, Chapter 7 and Resolution 2231 of the G7."],
  ["In 1995 and the 1990s, since 2001."],
  ["They won 3-0 and then 6-4, 7-5."],
  ["The 20th century and the 9th round."],
  ["No one saw the one she meant; each one left."],
  ["On the iPhone 11 and in Windows 98."],
]

for (const [text, ...quantities] of cases)
  test(text, () => assert.deepEqual(read(text).map(told), quantities))

test("evidence is the exact words, bound included", () => {
  const text = "He spent up to $5 million, or about 4.6 million euros."
  assert.deepEqual(
    read(text).map(({ span }) => text.slice(span.start, span.end)),
    ["up to $5 million", "about 4.6 million euros"],
  )
})

test("a bracket restates the amount before it", () => {
  const [euros, dollars] = read("It has 2.4 billion euros (USD 2.53 billion) in hand.")
  assert.deepEqual(dollars?.restates, euros?.span)
})

test("two sums that share a bracket restate each other", () => {
  const [kroner, dollars] = read("A road grant (NOK352 million; US$33 million) was signed.")
  assert.deepEqual(dollars?.restates, kroner?.span)
})

const homes: readonly (readonly [text: string, currency: string])[] = [
  ["Cameroon got CFAF 20 billion.", "XAF"],
  ["Mali got 12 billion CFA francs.", "XOF"],
  ["Chad paid 5 million FCFA.", "XAF"],
  ["Syria got £5m.", "GBP"],
  ["Syria printed 5 million pounds.", "SYP"],
]

for (const [text, currency] of homes)
  test(`${text} means ${currency}`, () => assert.equal(read(text)[0]?.currency, currency))

const dollars: readonly (readonly [text: string, told: Partial<Report>, currency: string])[] = [
  ["It costs $5 million.", {}, "USD"],
  ["It costs $5 million.", { outlet: "Sydney Morning Herald" }, "AUD"],
  ["It costs $5 million.", { url: "https://www.nzherald.co.nz/x" }, "NZD"],
  ["It costs $5 million, or A$7 million.", { outlet: "Sydney Morning Herald" }, "USD"],
  ["It costs $5 million.", { outlet: "Reuters", url: "https://reuters.com.au/x" }, "USD"],
]

for (const [text, about, currency] of dollars)
  test(`"$" of ${about.outlet ?? about.url ?? "nowhere"} is ${currency}`, () => {
    const [money] = read(text, about)
    assert.equal(money?.currency, currency)
    assert.equal(money?.currencyKnown?.known, "assumed")
  })

test("a million of anything is read, and never throws", () => {
  for (const text of [
    "1,".repeat(9999),
    "$".repeat(9999),
    "-5".repeat(9999),
    "one ".repeat(999),
    "\ud800 5 \udc00%",
  ])
    assert.ok(Array.isArray(read(text)))
})
