import { timeUnitPlurals, timeUnits } from "../../lexicon/time-units.ts"

/** The letter of a unit, singular or plural: "years" is Y, "hour" TH. */
export const unitOf = (word: string): string =>
  timeUnits.get(word) ?? timeUnitPlurals.get(word) ?? ""

/** Years that long units stand for. */
const longUnits: Readonly<Record<string, number>> = { DE: 10, CE: 100, ML: 1000 }

/** What half of a unit is in the next smaller one: half a year six months. */
const halves: Readonly<Record<string, readonly [count: number, unit: string]>> = {
  Y: [6, "M"],
  TH: [30, "M"],
  TM: [30, "S"],
  D: [12, "H"],
}

/** TIMEX3 duration of so many of a unit; without a count it is X: `P3D`, `PT5H30M`, `PXY`. */
export function durationValue(count: number | undefined, unit: string): string {
  const years = longUnits[unit]
  if (years !== undefined) return `P${count === undefined ? "X" : count * years}Y`
  const sub = unit.startsWith("T")
  const letter = sub ? unit.slice(1) : unit
  if (letter === "2W") return count === undefined ? "PXW" : `P${count * 2}W`
  const mark = sub ? "PT" : "P"
  if (count === undefined) return `${mark}X${letter}`
  const half = halves[unit]
  if (count % 1 === 0.5 && half !== undefined)
    return halfValue(Math.floor(count), mark, letter, half)
  return `${mark}${Number(count.toFixed(2))}${letter}`
}

function halfValue(
  whole: number,
  mark: string,
  letter: string,
  [count, smaller]: readonly [number, string],
): string {
  const time = letter === "D" ? "T" : ""
  const head = whole === 0 ? (letter === "D" ? "P" : mark) : `${mark}${whole}${letter}`
  return `${head}${time}${count}${smaller}`
}
