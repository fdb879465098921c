import type { Added } from "../app/record/add.ts"
import type { MatterPage } from "../app/record/matter-page.ts"
import type { Overview } from "../app/record/overview.ts"
import type { PartyPage } from "../app/record/party-page.ts"
import type { ReviewItem } from "../app/record/review.ts"
import type { SearchPage } from "../app/record/search-page.ts"
import type {
  Change,
  ListedEntry,
  ListedFinding,
  ListedMatter,
  ListedProfile,
  ListedReport,
  Page,
  Quarantined,
  Reading,
  Stats,
} from "../app/record/shapes.ts"
import type { TokenRole } from "../app/record/tokens.ts"
import type { Totals } from "../app/record/totals.ts"
import type { WholeReport } from "../app/record/whole-report.ts"
import type { Decision } from "../model/decision.ts"
import type { Judgement } from "../model/judgement.ts"

/** What a stream of changes tells in each of its events. */
export type { Changed } from "../app/record/changes.ts"
/** What the answers below are made of. */
export type * from "../app/record/shapes.ts"

// What the server answers, as types: the web app imports these and nothing else of ours.

/** Who asks: this machine's user, or the holder of a token. */
export interface Holder {
  readonly name: string
  readonly role: TokenRole
  /** Known by a token, which a browser can be made to forget. */
  readonly byToken?: true
}

/** An error (RFC 9457): where, what is wrong (`detail`), what to do. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly where: string
  readonly todo: string
}

/** What the server is and who it takes the caller for. */
export interface Session {
  readonly version: string
  /** Undefined where a token is needed and none was sent. */
  readonly holder?: Holder
}

/** A finding with what a person needs to settle it. */
export interface FindingToSettle extends ListedFinding {
  /** Where it stands between reports: the words of the first of its entries. */
  readonly words?: string
}

/** The answer of each address, by what is sent to it. */
export interface Api {
  "GET /api/overview": Overview
  "GET /api/reports": Page<ListedReport>
  "GET /api/reports/:id": WholeReport
  "GET /api/statements": Page<ListedEntry>
  "GET /api/meetings": Page<ListedEntry>
  "GET /api/commitments": Page<ListedEntry>
  "GET /api/events": Page<ListedEntry>
  "GET /api/figures": Page<ListedEntry>
  "GET /api/matters": Page<ListedMatter>
  "GET /api/matters/:id": MatterPage
  "GET /api/commitments/:id": MatterPage
  "GET /api/parties/:id": PartyPage
  "GET /api/review": { readonly items: readonly ReviewItem[] }
  "GET /api/totals": Totals
  "GET /api/history": Page<Change>
  "GET /api/judgements/:id": { readonly items: readonly Judgement[] }
  "POST /api/decisions": Decision
  "POST /api/decisions/:id/undo": Decision
  "GET /api/entries/:id": ListedEntry & { readonly until?: string }
  "GET /api/parties": Page<ListedProfile>
  "GET /api/findings": Page<FindingToSettle>
  "GET /api/search": SearchPage
  "GET /api/stats": Stats
  "GET /api/quarantine": { readonly items: readonly Quarantined[] }
  "GET /api/changes": never
  "GET /api/session": Session
  "POST /api/session": Session
  "POST /api/session/end": Session
  "POST /api/read": Reading
  "POST /api/reports": Added
}
