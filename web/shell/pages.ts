import type { Component } from "svelte"

/** Every page by name, as the navigation and the title call it. */
export type PageName =
  | "overview"
  | "read"
  | "reports"
  | "report"
  | "commitments"
  | "commitment"
  | "statements"
  | "statement"
  | "parties"
  | "party"
  | "meetings"
  | "events"
  | "findings"
  | "review"
  | "history"

/** A page is given the id of its address; those that list have no use for it. */
type Page = Component<{ id: string }>

interface Declared {
  readonly name: PageName
  readonly path: RegExp
  load(): Promise<{ readonly default: Page | Component<Record<string, never>> }>
}

// Each is loaded when it is first opened.
const pages: readonly Declared[] = [
  { name: "overview", path: /^\/$/u, load: () => import("../overview/overview.svelte") },
  { name: "read", path: /^\/read$/u, load: () => import("../read/read.svelte") },
  { name: "reports", path: /^\/reports$/u, load: () => import("../reports/reports.svelte") },
  {
    name: "report",
    path: /^\/reports\/(?<id>[^/]+)$/u,
    load: () => import("../reading-room/reading-room.svelte"),
  },
  {
    name: "commitments",
    path: /^\/commitments$/u,
    load: () => import("../commitments/commitments.svelte"),
  },
  {
    name: "commitment",
    path: /^\/commitments\/(?<id>[^/]+)$/u,
    load: () => import("../matter/matter.svelte"),
  },
  {
    name: "statements",
    path: /^\/statements$/u,
    load: () => import("../statements/statements.svelte"),
  },
  {
    name: "statement",
    path: /^\/(?:statements|meetings|events|matters)\/(?<id>[^/]+)$/u,
    load: () => import("../matter/matter.svelte"),
  },
  { name: "parties", path: /^\/parties$/u, load: () => import("../parties/parties.svelte") },
  {
    name: "party",
    path: /^\/parties\/(?<id>[^/]+)$/u,
    load: () => import("../party/party.svelte"),
  },
  { name: "meetings", path: /^\/meetings$/u, load: () => import("../meetings/meetings.svelte") },
  { name: "events", path: /^\/events$/u, load: () => import("../events/events.svelte") },
  { name: "findings", path: /^\/findings$/u, load: () => import("../findings/findings.svelte") },
  { name: "review", path: /^\/review$/u, load: () => import("../review/review.svelte") },
  { name: "history", path: /^\/history$/u, load: () => import("../history/history.svelte") },
]

/** The page at an address, and the id that it names. */
export function pageAt(path: string): (Declared & { readonly id: string }) | undefined {
  for (const page of pages) {
    const found = page.path.exec(path)
    if (found !== null) return { ...page, id: decodeURIComponent(found.groups?.id ?? "") }
  }
  return undefined
}
