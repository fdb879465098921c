import type { OpenRecord } from "../../app/record/open-record.ts"
import type { Paint } from "./paint.ts"
import { block } from "./wrap.ts"

type PartyPage = NonNullable<ReturnType<OpenRecord["party"]>>

/** A party for a person: its names, its offices over time, and why they are held to be one. */
export const partyView = (party: PartyPage, paint: Paint, width: number): string =>
  [
    `${paint.bold(party.name)}  ${paint.dim([party.kind, party.country, party.id].filter(Boolean).join(" · "))}`,
    ...party.forms.map(({ name, office, of, reports, from, to, id }) => {
      const held = [office, of].filter(Boolean).join(", ")
      const role = held === "" ? "" : ` (${held})`
      return block(
        `${name}${role}: ${reports} reports, ${from ?? ""} to ${to ?? ""} · ${id}`,
        width,
        2,
      )
    }),
    ...party.judgements.map(({ verdict, left, right, why, by }) =>
      block(
        `${verdict}: ${left} and ${right}, says ${by ?? "OnRecord"}: ${why}`,
        width,
        2,
        paint.dim,
      ),
    ),
  ].join("\n")
