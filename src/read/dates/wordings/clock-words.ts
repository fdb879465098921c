import { numberOf } from "../number-of.ts"

const pad = (number: number): string => String(number).padStart(2, "0")

/** "10:35" and "p.m" as "T22:35"; undefined where no clock shows such a time. */
export function clockOf(figures: string, half: string): string | undefined {
  const [hours = "", minutes = "00"] = /^\d{3,4}$/u.test(figures)
    ? [figures.slice(0, -2), figures.slice(-2)]
    : figures.split(":")
  const given = numberOf(hours) ?? Number.NaN
  const most = half === "" ? 24 : 12
  if (!(given >= 0 && given <= most && Number(minutes) < 60)) return undefined
  const hour = half.startsWith("p") ? (given % 12) + 12 : half.startsWith("a") ? given % 12 : given
  return `T${pad(hour)}:${minutes}`
}
