import type { Case, Expectation } from "./case-file.ts"
import { asLine, misfits } from "./expected.ts"
import type { Plain } from "./plain.ts"

/** Everything in which a reading differs from what a case expects, in words. */
export function differences(expected: Case, items: readonly Plain[]): readonly string[] {
  const wanted = expected.expectations.filter(({ wants }) => wants === "one")
  const itemOf = assign(wanted, items)
  const taken = new Set(itemOf.values())
  const where = (line: number) => `${expected.file}:${line}:`
  return [
    ...wanted
      .filter((want) => !itemOf.has(want))
      .map((want) => `${where(want.line)} ${missing(want, items, taken)}`),
    ...expected.expectations.flatMap((want) =>
      want.wants === "one"
        ? []
        : unwanted(want, items, taken).map(
            (item) => `${where(want.line)} not to be read:\n      ${lineOf(item)}`,
          ),
    ),
    ...unknownFields(expected, items).map((trouble) => trouble),
  ]
}

/**
 * Gives each expectation an item of its own. An item that two lines fit goes to the one that has
 * no other (augmenting paths), so that the order of the lines does not matter.
 */
function assign(
  wanted: readonly Expectation[],
  items: readonly Plain[],
): ReadonlyMap<Expectation, Plain> {
  const holder = new Map<Plain, Expectation>()
  const place = (want: Expectation, tried: Set<Plain>): boolean => {
    for (const item of items) {
      if (tried.has(item) || !fits(want, item)) continue
      tried.add(item)
      const held = holder.get(item)
      if (held !== undefined && !place(held, tried)) continue
      holder.set(item, want)
      return true
    }
    return false
  }
  for (const want of wanted) place(want, new Set())
  return new Map([...holder].map(([item, want]) => [want, item]))
}

const fits = (want: Expectation, item: Plain): boolean =>
  item.kind === want.kind && misfits(want.fields, item).length === 0

/** Entries and findings: what "only all" means. Parties and dates are what entries are made of. */
const entryKinds = new Set(["statement", "meeting", "commitment", "event", "figure", "finding"])

const unwanted = (
  { wants, kind, fields }: Expectation,
  items: readonly Plain[],
  taken: ReadonlySet<Plain>,
): readonly Plain[] =>
  items.filter((item) => {
    if (wants === "none") return item.kind === kind && misfits(fields, item).length === 0
    return (kind === "all" ? entryKinds.has(item.kind) : item.kind === kind) && !taken.has(item)
  })

/** What was read instead of an expected item: the nearest one and where it differs. */
function missing(want: Expectation, items: readonly Plain[], taken: ReadonlySet<Plain>): string {
  const rest = items
    .filter((item) => item.kind === want.kind && !taken.has(item))
    .map((item) => ({ item, wrong: misfits(want.fields, item) }))
    .sort((a, b) => a.wrong.length - b.wrong.length)
  const shown = rest.slice(0, 3).map(({ item, wrong }) => {
    const differs = wrong.map((key) => `${key} is "${item.fields[key] ?? ""}"`).join(", ")
    return `\n      ${lineOf(item)}\n        (${differs})`
  })
  const instead = shown.length > 0 ? `read instead:${shown.join("")}` : `no other ${want.kind} read`
  return `not read: ${asLine(want.kind, want.fields)}\n    ${instead}`
}

/** A field that no item of the kind has is a slip of the pen, and would never be missed. */
function unknownFields({ expectations, file }: Case, items: readonly Plain[]): readonly string[] {
  return expectations.flatMap(({ kind, fields, line }) => {
    const known = items.find((item) => item.kind === kind)?.fields
    const wrong = known ? Object.keys(fields).filter((key) => !(key in known)) : []
    return wrong.map((key) => `${file}:${line}: a ${kind} has no field "${key}"`)
  })
}

const lineOf = ({ kind, fields: { id: _, ...fields } }: Plain) => asLine(kind, fields)
