import type { Commitment, Entry, Event, Meeting, Statement } from "../../src/model/entry.ts"
import type { Known } from "../../src/model/known.ts"
import type { Money } from "../../src/model/quantity.ts"
import { period, quantity } from "../format.ts"
import type { Scene } from "../record.ts"
import { words } from "../words.ts"

/** A value of an entry, as its card shows it. */
export interface Fact {
  readonly label: string
  readonly says: string
  readonly party?: string
  readonly known?: Omit<Known<unknown>, "value">
}

/** Values that only this kind of entry has. */
export function factsOf(scene: Scene): readonly Fact[] {
  const { entry } = scene
  return [...partsOf(entry, scene), ...placeOf(entry), ...modalityOf(entry)]
}

function partsOf(entry: Entry, scene: Scene): readonly Fact[] {
  if (entry.kind === "statement") return ofStatement(entry, scene)
  if (entry.kind === "meeting") return ofMeeting(entry, scene)
  if (entry.kind === "commitment") return ofCommitment(entry, scene)
  if (entry.kind === "event") return ofEvent(entry, scene)
  return [{ label: words.card.quantity, says: quantity(entry.quantity) }]
}

const party = (label: string, id: string | null | undefined, { nameOf }: Scene): readonly Fact[] =>
  id === null || id === undefined ? [] : [{ label, says: nameOf(id), party: id }]

const several = (label: string, ids: readonly string[], scene: Scene): readonly Fact[] =>
  ids.flatMap((id) => party(label, id, scene))

const ofStatement = (entry: Statement, scene: Scene): readonly Fact[] => [
  ...party(words.card.speaker, entry.speaker, scene),
  ...several(words.card.to, entry.to, scene),
  ...several(words.card.beside, entry.beside, scene),
  { label: words.card.form, says: words.forms[entry.form] },
]

const ofMeeting = (entry: Meeting, scene: Scene): readonly Fact[] => [
  { label: words.card.form, says: words.meetings[entry.form] },
  ...several(words.card.party, entry.parties, scene),
  ...quoted(words.card.topics, entry.topics, scene),
]

const ofCommitment = (entry: Commitment, scene: Scene): readonly Fact[] => [
  ...party(words.card.provider, entry.provider, scene),
  ...several(words.card.together, entry.together ?? [], scene),
  ...party(words.card.recipient, entry.recipient, scene),
  ...amount(entry.amount),
  ...(entry.instrument === undefined
    ? []
    : [{ label: words.card.instrument, says: entry.instrument }]),
  { label: words.card.stage, says: words.stages[entry.stage] },
  ...quoted(words.card.supplies, entry.supplies, scene),
  ...(entry.period === undefined
    ? []
    : [{ label: words.card.runs, says: period(entry.period.value), known: entry.period }]),
]

const ofEvent = (entry: Event, scene: Scene): readonly Fact[] => [
  ...party(words.card.source, entry.source, scene),
  { label: words.card.code, says: words.codes[entry.code] ?? entry.code },
  ...party(words.card.target, entry.target, scene),
]

const amount = (money: Money | null): readonly Fact[] =>
  money === null
    ? []
    : [
        {
          label: words.card.amount,
          says: quantity(money),
          known: money.currencyKnown ?? { known: "stated" },
        },
      ]

const quoted = (
  label: string,
  spans: Commitment["supplies"],
  { textAt }: Scene,
): readonly Fact[] => {
  const says = spans.flatMap((span) => textAt?.(span) ?? []).join("; ")
  return says === "" ? [] : [{ label, says: `“${says}”` }]
}

const placeOf = ({ at }: Entry): readonly Fact[] =>
  at === undefined ? [] : [{ label: words.card.at, says: at.name }]

const modalityOf = ({ modality }: Entry): readonly Fact[] =>
  modality === "asserted" ? [] : [{ label: words.card.told, says: words.modalities[modality] }]
