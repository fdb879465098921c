/** Text that JSON readers of every kind take: halves of characters become U+FFFD. */
const wellFormed = (_: string, value: unknown): unknown =>
  typeof value === "string" ? value.toWellFormed() : value

const encoded = (value: unknown): string => JSON.stringify(value, wellFormed, 1)

/** Any value as JSON on one line. */
export const wellFormedJson = (value: unknown): string => JSON.stringify(value, wellFormed)

/**
 * A JSON object whose last field is a long list, one item at a time: `{…, "items": [ … ]}`.
 * `close` is what stands after the list, for lists inside of lists.
 */
export function* jsonWithList(
  head: Readonly<Record<string, unknown>>,
  list: string,
  items: Iterable<unknown>,
): Iterable<string> {
  yield `${encoded(head).replace(/\s*\}$/u, "")},\n ${JSON.stringify(list)}: [`
  let before = "\n"
  for (const item of items) {
    yield before + encoded(item)
    before = ",\n"
  }
  yield "\n ]\n}\n"
}

/** The object without the fields that have no value. */
export const known = <Fields extends Readonly<Record<string, unknown>>>(fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Fields
