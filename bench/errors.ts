import type { Item } from "./suite.ts"

/** So many of a list, evenly spaced, so that no single document fills what is shown. */
function spread<Each>(items: readonly Each[], count: number): readonly Each[] {
  if (items.length <= count) return items
  return Array.from(
    { length: count },
    (_, at) => items[Math.floor((at * items.length) / count)],
  ).filter((item) => item !== undefined)
}

/** What was read wrong, by category, the largest first, with `count` examples of each. */
export function errorsByCategory(items: readonly Item[], count: number): string {
  const wrong = items.filter(({ right }) => !right)
  const groups = [...Map.groupBy(wrong, ({ category }) => category ?? "other")]
  groups.sort(([, a], [, b]) => b.length - a.length)
  return groups
    .map(([category, members]) => {
      const shown = spread(members, count).map(({ id, shows }) => `    ${id}\n      ${shows}`)
      return `  ${category}: ${members.length}\n${shown.join("\n")}`
    })
    .join("\n\n")
}

/** Examples that came out differently before: what was gained and what was lost. */
export function gainsAndLosses(before: readonly Item[], now: readonly Item[]): string {
  const wasRight = new Map(before.map(({ id, right }) => [id, right]))
  const isKnown = new Set(now.map(({ id }) => id))
  // What was invented then and is invented no more stands in the old list only.
  const gone = before.filter(({ id, right }) => !right && !isKnown.has(id))
  const gained = [...now.filter(({ id, right }) => right && wasRight.get(id) === false), ...gone]
  const lost = now.filter(({ id, right }) => !right && wasRight.get(id) !== false)
  const list = (title: string, items: readonly Item[]) =>
    [
      `  ${title}: ${items.length}`,
      ...items.map(({ id, category, shows }) => `    ${id} ${category ?? ""}\n      ${shows}`),
    ].join("\n")
  return `${list("gained", gained)}\n${list("lost", lost)}`
}
