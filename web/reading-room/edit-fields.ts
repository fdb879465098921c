import type { Correction } from "../../src/model/decision.ts"
import type { Commitment, Entry, Event, Meeting, Statement } from "../../src/model/entry.ts"
import type { Scene } from "../record.ts"
import { words } from "../words.ts"

/** A value of an entry that a person may put right. */
export interface EditField {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly choices?: readonly (readonly [value: string, says: string])[]
}

const choices = (texts: Readonly<Record<string, string>>): NonNullable<EditField["choices"]> =>
  Object.entries(texts).map(([value, says]) => [value, says === "" ? words.asserted : says])

/** The fields of an entry's kind with their values as they stand. */
export function fieldsOf(scene: Scene): readonly EditField[] {
  const { entry, nameOf } = scene
  const party = (name: string, label: string, id: string | null): EditField => ({
    name,
    label,
    value: id === null ? "" : nameOf(id),
  })
  return [
    ...ofKind(entry, party, nameOf),
    {
      name: "modality",
      label: words.card.told,
      value: entry.modality,
      choices: choices(words.modalities),
    },
    { name: "on", label: words.card.onDay, value: entry.on?.value.value ?? "" },
  ]
}

type PartyField = (name: string, label: string, id: string | null) => EditField

function ofKind(entry: Entry, party: PartyField, nameOf: Scene["nameOf"]): readonly EditField[] {
  if (entry.kind === "statement") return ofStatement(entry, party)
  if (entry.kind === "meeting") return ofMeeting(entry, nameOf)
  if (entry.kind === "commitment") return ofCommitment(entry, party)
  return entry.kind === "event" ? ofEvent(entry, party) : []
}

const ofStatement = ({ speaker, form }: Statement, party: PartyField): readonly EditField[] => [
  party("speaker", words.card.speaker, speaker),
  { name: "form", label: words.card.form, value: form, choices: choices(words.forms) },
]

const ofMeeting = ({ parties, form }: Meeting, nameOf: Scene["nameOf"]): readonly EditField[] => [
  { name: "parties", label: words.card.partiesList, value: parties.map(nameOf).join("; ") },
  { name: "form", label: words.card.form, value: form, choices: choices(words.meetings) },
]

const ofCommitment = (entry: Commitment, party: PartyField): readonly EditField[] => [
  party("provider", words.card.provider, entry.provider),
  party("recipient", words.card.recipient, entry.recipient),
  { name: "value", label: words.card.amount, value: entry.amount?.value ?? "" },
  { name: "currency", label: words.card.currency, value: entry.amount?.currency ?? "" },
  { name: "stage", label: words.card.stage, value: entry.stage, choices: choices(words.stages) },
  { name: "instrument", label: words.card.instrument, value: entry.instrument ?? "" },
]

const ofEvent = ({ source, target, code }: Event, party: PartyField): readonly EditField[] => [
  party("source", words.card.source, source),
  party("target", words.card.target, target),
  {
    name: "code",
    label: words.card.code,
    value: code,
    choices: choices(words.codes),
  },
]

const nullable = new Set(["speaker", "provider", "recipient", "source", "target"])

/** What was changed, as a decision takes it. */
export function correctionOf(
  fields: readonly EditField[],
  values: Readonly<Record<string, string>>,
): Correction {
  const set: Record<string, unknown> = {}
  const now = (name: string): string => (values[name] ?? "").trim()
  for (const { name, value } of fields) {
    if (now(name) === value || name === "value" || name === "currency") continue
    if (name === "parties")
      set[name] = now(name)
        .split(/\s*;\s*/u)
        .filter((each) => each !== "")
    else if (now(name) !== "" || nullable.has(name)) set[name] = now(name) || null
  }
  const before = (name: string) => fields.find((field) => field.name === name)?.value ?? ""
  if (now("value") !== before("value") || now("currency") !== before("currency")) {
    const value = now("value").replaceAll(/[\s,]/gu, "")
    set["amount"] = value === "" ? null : { value, currency: now("currency").toUpperCase() }
  }
  return set as Correction
}
