import { fold } from "./fold.ts"
import type { Subject } from "./subject.ts"

/**
 * How many sources stand behind entries that do not draw on each other: near-copies of one text,
 * reports of one outlet, and reports that relay one outlet, count once.
 */
export function independentSources(
  subjects: readonly Subject[],
  copyGroupOf: (report: string) => string,
): number {
  const root = new Map<string, string>()
  const find = (node: string): string => {
    const up = root.get(node) ?? node
    return up === node ? node : find(up)
  }
  for (const subject of subjects) {
    const copies = `copies:${copyGroupOf(subject.report.id)}`
    if (!root.has(copies)) root.set(copies, copies)
    const outlet = relayedOutlet(subject) ?? subject.report.outlet
    if (outlet === undefined) continue
    const source = `outlet:${outletName(outlet)}`
    if (!root.has(source)) root.set(source, source)
    root.set(find(copies), find(source))
  }
  return new Set([...root.keys()].map(find)).size
}

/** The outlet that an entry's words came through: the outermost voice, where it is one. */
function relayedOutlet({ entry, party }: Subject): string | undefined {
  const outermost = entry.via[0]?.party
  const found = outermost ? party(outermost) : undefined
  return found?.kind === "outlet" ? found.name : undefined
}

/** "cnn.com" and "CNN" are one outlet. */
export const outletName = (outlet: string): string =>
  fold(outlet.replace(/^www\./iu, "").replace(/\.(?:com|org|net|co\.uk|[a-z]{2})$/iu, "")).replace(
    /^the /u,
    "",
  )
