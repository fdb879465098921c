import { Trouble } from "../model/trouble.ts"

/** What was found under an id; throws a Trouble where that is nothing. */
export function found<Type>(thing: Type | undefined, what: string, id: string): Type {
  if (thing !== undefined) return thing
  const wrong = `the record has no ${what} with this id`
  throw new Trouble("unknownId", `${what} ${id.slice(0, 40)}`, wrong, "Take ids from a list.")
}
