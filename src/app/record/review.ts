import type { Judgement } from "../../model/judgement.ts"
import type { NamedForm } from "../../model/profile.ts"
import { unsurePairs } from "../../store/judgements.ts"
import { listEntries } from "../../store/lists/entries.ts"
import type { ListedFinding } from "../../store/lists/findings.ts"
import type { ListedEntry } from "../../store/lists/listed-entry.ts"
import { formById } from "../../store/profiles.ts"
import { entryById } from "../../store/show.ts"
import { openFindings } from "./open-findings.ts"
import type { Opened } from "./opened.ts"

/** Something that waits for a person: a pair, a doubt of a check, or an entry read with little trust. */
export type ReviewItem =
  | {
      readonly kind: "pair"
      readonly judgement: Judgement
      readonly left: ListedEntry | NamedForm
      readonly right: ListedEntry | NamedForm
    }
  | { readonly kind: "finding"; readonly finding: ListedFinding }
  | { readonly kind: "entry"; readonly entry: ListedEntry }

export interface ReviewOptions {
  readonly kind?: ReviewItem["kind"]
  readonly limit?: number
}

/** The queue of what waits for a person: contradictions first, then likely pairs, then doubtful entries. */
export function reviewQueue(
  opened: Opened,
  { kind, limit = 50 }: ReviewOptions = {},
): readonly ReviewItem[] {
  const of = (wanted: ReviewItem["kind"], items: () => readonly ReviewItem[]) =>
    kind === undefined || kind === wanted ? items() : []
  const queue = [
    ...of("finding", () =>
      openFindings(opened.database, { limit }).map((finding) => ({ kind: "finding", finding })),
    ),
    ...of("pair", () => openPairs(opened, limit)),
    ...of("entry", () => doubtfulEntries(opened, limit)),
  ]
  return queue.slice(0, limit)
}

function openPairs({ database }: Opened, limit: number): readonly ReviewItem[] {
  return unsurePairs(database, limit).flatMap((judgement): readonly ReviewItem[] => {
    const shown = (id: string): ListedEntry | NamedForm | undefined =>
      judgement.about === "party" ? formById(database, id) : entryById(database, id)
    const [left, right] = [shown(judgement.left), shown(judgement.right)]
    return left && right ? [{ kind: "pair", judgement, left, right }] : []
  })
}

const doubtfulEntries = ({ database }: Opened, limit: number): readonly ReviewItem[] =>
  (["commitment", "meeting", "statement"] as const).flatMap((kind) =>
    listEntries(database, kind, { confidence: "low" }, { limit }).items.map(
      (entry): ReviewItem => ({ kind: "entry", entry }),
    ),
  )
