import type { Draft } from "../draft.ts"
import { knownAs } from "./dictionary.ts"

/**
 * The country whose ministries and ministers need no further word: that of the dateline, where no
 * other country is named oftener. Brussels and Geneva report on others.
 */
export function homeOf({ report, parties }: Draft): string | undefined {
  const { dateline } = report
  if (dateline?.country === undefined || knownAs(dateline.place)?.body !== undefined)
    return undefined
  const countries = parties.filter(({ kind }) => kind === "country")
  const own = countries.find(({ country }) => country === dateline.country)?.mentions.length ?? 0
  const most = Math.max(0, ...countries.map(({ mentions }) => mentions.length))
  return own >= most ? dateline.country : undefined
}
