import { isDay } from "../../model/day.ts"
import type { Act, Correction, Decision } from "../../model/decision.ts"
import { periodOf } from "../../model/period-of.ts"
import { Trouble } from "../../model/trouble.ts"

type Fields = Readonly<Record<string, unknown>>

const bad = (
  where: string,
  wrong: string,
  todo = "Compare with what `onrecord decide --export` writes.",
): never => {
  throw new Trouble("unreadInput", where, wrong, todo)
}

/** One decision out of what a file or a request holds. Throws a Trouble that says what is wrong. */
export function decodeDecision(value: unknown, where: string): Decision {
  const fields = objectIn(value, where)
  const { id, by, at, reason } = fields
  if (typeof id !== "string" || !/^DC-[0-9A-Z]{10}$/u.test(id)) bad(where, `id is ${shown(id)}`)
  if (typeof by !== "string" || by.trim() === "") bad(where, `by is ${shown(by)}`)
  if (typeof at !== "string" || !isDay(at.slice(0, 10))) bad(where, `at is ${shown(at)}`)
  if (typeof reason !== "string") bad(where, `reason is ${shown(reason)}`)
  return { ...decodeAct(fields, where), id, by, at, reason } as Decision
}

/** One act of a person, without who and when. */
export function decodeAct(value: unknown, where: string): Act {
  const fields = objectIn(value, where)
  const { act, target } = fields
  if (typeof target !== "string" || target === "") bad(where, `target is ${shown(target)}`)
  const on = String(target)
  switch (act) {
    case "accept":
    case "reject":
    case "dismiss":
    case "uphold":
    case "undo":
      return { act, target: on }
    case "judge":
      return judged(fields, on, where)
    case "correct":
      return { act, target: on, set: decodeCorrection(fields.set, where) }
    case "add":
      return added(fields, on, where)
    default:
      return bad(
        where,
        `act is ${shown(act)}`,
        "It is one of judge, accept, reject, correct, add, dismiss, uphold, undo.",
      )
  }
}

function judged({ right, verdict }: Fields, target: string, where: string): Act {
  if (typeof right !== "string" || right === "" || right === target) {
    bad(where, `right is ${shown(right)}`, "Name two different ids.")
  }
  if (verdict !== "same" && verdict !== "different" && verdict !== "unsure") {
    return bad(where, `verdict is ${shown(verdict)}`, "It is same, different or unsure.")
  }
  return { act: "judge", target, right: String(right), verdict }
}

function added({ report, entry }: Fields, target: string, where: string): Act {
  const fields = objectIn(entry, where)
  const kinds = ["statement", "meeting", "commitment", "event", "figure"]
  if (typeof report !== "string") bad(where, `report is ${shown(report)}`)
  if (!kinds.includes(String(fields.kind)) || fields.id !== target) {
    bad(where, "entry has another id or an unknown kind")
  }
  // Its spans and fields are checked against the text where it is applied.
  return { act: "add", target, report: String(report), entry: fields as never }
}

const nullable = ["speaker", "provider", "recipient", "source", "target"] as const
const plain = ["instrument", "code", "form"] as const
const stages = ["announced", "committed", "contracted", "ordered", "delivered", "cancelled"]
const modalities = ["asserted", "planned", "possible", "denied", "requested"]

/** The new values of a correction. Throws on fields that no entry has. */
export function decodeCorrection(value: unknown, where: string): Correction {
  const set = objectIn(value, where)
  const known: readonly string[] = [
    ...nullable,
    ...plain,
    "parties",
    "amount",
    "stage",
    "modality",
    "on",
  ]
  for (const [field, given] of Object.entries(set)) {
    if (!known.includes(field))
      bad(where, `no field is called "${field}"`, `Known are ${known.join(", ")}.`)
    checkField(field, given, where)
  }
  if (Object.keys(set).length === 0)
    bad(where, "nothing is corrected", "Give a field and its value.")
  return set as Correction
}

function checkField(field: string, given: unknown, where: string): void {
  const wrong = (todo: string): never => bad(where, `${field} is ${shown(given)}`, todo)
  if (field === "amount") {
    checkAmount(given, wrong)
    return
  }
  if (field === "parties") {
    const names = Array.isArray(given) && given.every((name) => typeof name === "string" && name)
    if (!names) wrong("Give a list of names or ids.")
    return
  }
  if (given === null && nullable.some((name) => name === field)) return
  if (typeof given !== "string" || given.trim() === "") wrong("Give a word.")
  const word = String(given)
  if (field === "stage" && !stages.includes(word)) wrong(`It is one of ${stages.join(", ")}.`)
  if (field === "modality" && !modalities.includes(word))
    wrong(`It is one of ${modalities.join(", ")}.`)
  if (field === "on" && periodOf(word) === undefined)
    wrong("Write 2023-09-29, 2023-09 or 2023-W39.")
}

function checkAmount(given: unknown, wrong: (todo: string) => never): void {
  if (given === null) return
  const { value, currency } = (typeof given === "object" ? given : {}) as Fields
  if (typeof value !== "string" || !/^\d+(?:\.\d+)?$/u.test(value)) {
    wrong('Give {"value": "1050000000", "currency": "USD"}.')
  }
  if (typeof currency !== "string" || !/^[A-Z]{3}$/u.test(currency)) {
    wrong("The currency is an ISO 4217 code, as EUR.")
  }
}

function objectIn(value: unknown, where: string): Fields {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value }
  return bad(where, `this is no object: ${shown(value)}`)
}

const shown = (value: unknown): string =>
  value === undefined ? "missing" : (JSON.stringify(value)?.slice(0, 60) ?? "odd")
