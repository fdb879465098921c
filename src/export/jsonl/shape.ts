import { calendarDay } from "../../model/day.ts"

/** What is wrong with a value, and the path to it: `reading.entries[3].span`. */
export class Misshapen extends Error {
  readonly at: string
  constructor(at: string, wrong: string) {
    super(wrong)
    this.at = at
  }
}

/** Throws `Misshapen` where a value is not what it should be. */
export type Shape = (value: unknown, at: string) => void

const excerpt = (value: unknown): string => {
  const words = JSON.stringify(value) ?? String(value)
  return words.length > 60 ? `${words.slice(0, 59)}…` : words
}

const refuse = (at: string, should: string, value: unknown): never => {
  const found = value === undefined ? "it is missing" : `it is ${excerpt(value)}`
  throw new Misshapen(at, `should be ${should}, and ${found}`)
}

const such =
  (should: string, is: (value: unknown) => boolean): Shape =>
  (value, at) => {
    if (!is(value)) refuse(at, should, value)
  }

const matching = (should: string, pattern: RegExp): Shape =>
  such(should, (value) => typeof value === "string" && pattern.test(value))

export const text: Shape = such("text", (value) => typeof value === "string")
export const number: Shape = such("a number", (value) => Number.isFinite(value))
export const id: Shape = matching("an id such as C-7K3F2QX4MB", /^[A-Z]{1,2}-[0-9A-Z]{6,}$/u)
export const decimal: Shape = matching("digits such as 2400000000 or 0.5", /^-?\d+(?:\.\d+)?$/u)
export const partialDay: Shape = matching(
  "a day, week, month, quarter or year such as 2023-09-29 or 2023-09",
  /^\d{4}(?:-(?:\d\d(?:-\d\d)?|W\d\d|Q\d))?$/u,
)
export const day: Shape = such(
  "a day of the calendar such as 2023-09-29",
  (value) => typeof value === "string" && calendarDay(value) !== undefined,
)
export const time: Shape = matching(
  "a time such as 2026-01-31T12:00:00.000Z",
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/u,
)

export const oneOf = (...words: readonly (string | number)[]): Shape =>
  such(`one of ${words.join(", ")}`, (value) => words.some((word) => word === value))

export const orNull =
  (shape: Shape): Shape =>
  (value, at) => {
    if (value !== null) shape(value, at)
  }

export const listOf =
  (shape: Shape): Shape =>
  (value, at) => {
    if (!Array.isArray(value)) return refuse(at, "a list", value)
    for (const [index, item] of value.entries()) shape(item, `${at}[${index}]`)
  }

/** A field that may be left out. */
export interface Optional {
  readonly optional: Shape
}

export const optional = (shape: Shape): Optional => ({ optional: shape })

export type Fields = Readonly<Record<string, Shape | Optional>>

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** An object with these fields and no others: one misspelt would otherwise be lost unseen. */
export const object =
  (fields: Fields): Shape =>
  (value, at) => {
    if (!isObject(value)) return refuse(at, "an object", value)
    for (const [name, shape] of Object.entries(fields)) {
      const has = Object.hasOwn(value, name)
      const inside = at === "" ? name : `${at}.${name}`
      if (typeof shape === "function") shape(has ? value[name] : undefined, inside)
      else if (has) shape.optional(value[name], inside)
    }
    for (const name of Object.keys(value)) {
      if (Object.hasOwn(fields, name)) continue
      throw new Misshapen(at === "" ? name : `${at}.${name}`, "is no field that OnRecord knows")
    }
  }

/** One of several objects, told by the word in one of their fields. */
export const byWord =
  (field: string, shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, at) => {
    if (!isObject(value)) return refuse(at, "an object", value)
    oneOf(...Object.keys(shapes))(value[field], at === "" ? field : `${at}.${field}`)
    shapes[String(value[field])]?.(value, at)
  }
