import type { Decided } from "./decided.ts"
import { decimal } from "./decimal.ts"
import type { Correction, Decision } from "./decision.ts"
import { standing } from "./decision.ts"
import type { Commitment, Entry, Meeting, Modality, Stage } from "./entry.ts"
import { idOf } from "./id.ts"
import type { Party } from "./party.ts"
import { periodOf } from "./period-of.ts"
import type { Money } from "./quantity.ts"
import type { Reading } from "./reading.ts"
import { inReadingOrder } from "./span.ts"

/**
 * The reading as people left it: rejected entries gone, corrected ones with their new values, added
 * ones in place. `earlier` are the entries as this record last had them: one that a person accepted,
 * corrected or added stays even where the reader does not read it any more.
 */
export function decidedReading(
  reading: Reading,
  decisions: readonly Decision[],
  earlier: readonly Entry[] = [],
): Reading {
  const stood = standing(decisions)
  if (stood.length === 0) return reading
  const draft: Draft = {
    entries: new Map(reading.entries.map((entry) => [entry.id, entry])),
    parties: [...reading.parties],
    report: reading.report.id,
    earlier: new Map(earlier.map((entry) => [entry.id, entry])),
  }
  for (const decision of stood) decide(draft, decision)
  const entries = [...draft.entries.values()].sort((a, b) => inReadingOrder(a.span, b.span))
  return { ...reading, parties: draft.parties, entries }
}

interface Draft {
  readonly entries: Map<string, Entry>
  readonly parties: Party[]
  readonly report: string
  readonly earlier: ReadonlyMap<string, Entry>
}

function decide(draft: Draft, decision: Decision): void {
  const { act, target } = decision
  if (act === "reject") draft.entries.delete(target)
  if (act === "add") draft.entries.set(target, marked(decision.entry, "added", decision))
  if (act !== "accept" && act !== "correct") return
  const entry = draft.entries.get(target) ?? draft.earlier.get(target)
  if (entry === undefined) return
  const changed = act === "correct" ? corrected(draft, entry, decision.set) : entry
  draft.entries.set(target, marked(changed, act === "correct" ? "corrected" : "accepted", decision))
}

/** A person looked at the words: nothing speaks higher. */
const marked = (entry: Entry, act: Decided["act"], { by, at, reason }: Decision): Entry => ({
  ...entry,
  confidence: "high",
  decided: { act, by, at, reason },
})

const partyFields = ["speaker", "provider", "recipient", "source", "target"] as const
const plainFields = ["instrument", "code", "form"] as const

function corrected(draft: Draft, entry: Entry, set: Correction): Entry {
  const changes: Record<string, unknown> = {}
  for (const field of partyFields) {
    const value = set[field]
    if (value === undefined || !(field in entry)) continue
    changes[field] =
      value === null ? null : partyNamed(draft, value, field === "speaker" ? "person" : "body")
  }
  for (const field of plainFields) if (set[field] !== undefined) changes[field] = set[field]
  if (set.parties && entry.kind === "meeting") {
    changes.parties = set.parties.map((name) =>
      partyNamed(draft, name, "person"),
    ) satisfies Meeting["parties"]
  }
  if (set.stage !== undefined) changes.stage = set.stage as Stage
  if (set.modality !== undefined) changes.modality = set.modality as Modality
  const period = set.on === undefined ? undefined : periodOf(set.on)
  if (period !== undefined) changes.on = { value: period, known: "stated" }
  if (set.amount !== undefined && entry.kind === "commitment") {
    changes.amount = amountOf(entry, set.amount)
  }
  // The keys were decoded at the edge as fields of this kind of entry.
  return { ...entry, ...changes } as Entry
}

/** The words stay the evidence; the value is the person's. */
const amountOf = (
  entry: Commitment,
  set: { value: string; currency: string } | null,
): Money | null =>
  set === null
    ? null
    : {
        span: entry.amount?.span ?? entry.span,
        bound: "=",
        rule: "decided",
        value: decimal(set.value),
        currency: set.currency,
      }

/** The id of the party with this id or name; one that is new to the report is added. */
function partyNamed(draft: Draft, named: string, kind: Party["kind"]): string {
  const lower = named.toLowerCase()
  const known = draft.parties.find(({ id, name }) => id === named || name.toLowerCase() === lower)
  if (known !== undefined) return known.id
  const id = idOf("P", draft.report, "decided", lower)
  draft.parties.push({ id, name: named, kind, mentions: [] })
  return id
}
