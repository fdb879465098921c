import type { Matter } from "../../model/matter.ts"

/** A part of the site: a folder with lists and a page for each thing. */
export type Section =
  | "reports"
  | "statements"
  | "commitments"
  | "meetings"
  | "events"
  | "parties"
  | "findings"

/** Every section with its name, in the order of the menu. */
export const sections: readonly (readonly [section: Section, title: string])[] = [
  ["reports", "Reports"],
  ["statements", "Statements"],
  ["commitments", "Commitments"],
  ["meetings", "Meetings"],
  ["events", "Events"],
  ["parties", "Parties"],
  ["findings", "Findings"],
]

export const sectionOf = ({ kind }: Pick<Matter, "kind">): Section => `${kind}s`

/** The name of a thing's files: ids hold nothing else, and nothing else may name a file. */
const fileName = (id: string): string => id.replace(/[^\w-]/gu, "_")

/** The path of a thing's page from the site's root. */
export const pagePath = (section: Section, id: string): string => `${section}/${fileName(id)}.html`

/** The data that lie beside a page. */
export const dataPath = (page: string): string => page.replace(/\.html$/u, ".json")

/** How to get from a page of some section back to the root. */
export const rootFrom = (path: string): string => "../".repeat(path.split("/").length - 1)
