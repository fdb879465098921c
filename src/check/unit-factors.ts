import { type Decimal, minus, over, sum, times } from "../model/decimal.ts"

/** How much of the first unit of its kind each unit is, by definition. */
const kinds: readonly Readonly<Record<string, Decimal>>[] = [
  {
    metre: "1",
    kilometre: "1000",
    centimetre: "0.01",
    millimetre: "0.001",
    mile: "1609.344",
    yard: "0.9144",
    foot: "0.3048",
    inch: "0.0254",
    "nautical mile": "1852",
  },
  {
    "square metre": "1",
    "square kilometre": "1000000",
    hectare: "10000",
    acre: "4046.8564224",
    "square foot": "0.09290304",
    "square mile": "2589988.110336",
  },
  {
    kilogram: "1",
    gram: "0.001",
    tonne: "1000",
    pound: "0.45359237",
    ounce: "0.028349523125",
    stone: "6.35029318",
  },
  { litre: "1", millilitre: "0.001", "cubic metre": "1000", "cubic foot": "28.316846592" },
  {
    "kilometre per hour": "1",
    "mile per hour": "1.609344",
    knot: "1.852",
    "metre per second": "3.6",
  },
]
// Tons, gallons, pints and barrels are left out: two of each are in use, and a report does not say which.

/** What to multiply a value in one unit by to tell it in the other. */
export function factorOf(from: string, to: string): Decimal | undefined {
  for (const kind of kinds) {
    const [a, b] = [kind[from], kind[to]]
    if (a !== undefined && b !== undefined) return over(a, b)
  }
  return undefined
}

/** Between the two scales of temperature. */
export function warmthOf(from: string, to: string): ((value: Decimal) => Decimal) | undefined {
  if (from === "fahrenheit" && to === "celsius")
    return (value) => over(times(minus(value, "32"), "5"), "9", 2)
  if (from === "celsius" && to === "fahrenheit")
    return (value) => sum([over(times(value, "9"), "5", 2), "32"])
  return undefined
}
