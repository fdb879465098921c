import { escaped } from "../html/escape.ts"
import type { RecordSource } from "../record.ts"
import { pagePath } from "./paths.ts"

/** A party across reports, as a link to its page. `root` leads from the page to the site's root. */
export function partyLink(record: RecordSource, id: string | null, root: string): string {
  const profile = id === null ? undefined : record.profile(id)
  if (profile === undefined) return '<span class="nobody">not named</span>'
  return `<a href="${root}${pagePath("parties", profile.id)}">${escaped(profile.name)}</a>`
}

/** The same as plain text, escaped. */
export function partyName(record: RecordSource, id: string | null): string {
  const profile = id === null ? undefined : record.profile(id)
  return profile === undefined ? "not named" : escaped(profile.name)
}

/** 12,345 */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ",")

/** "1 report", "7 reports". */
export const counted = (count: number, noun: string): string =>
  `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`
