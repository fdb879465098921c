import { Trouble } from "../../model/trouble.ts"

/** The place after which a page starts: the value it is sorted by, and the row's number. */
export interface Place {
  readonly value: string | number
  readonly number: number
}

/** Writes a place as a word for addresses. */
export const cursorOf = ({ value, number }: Place): string =>
  Buffer.from(JSON.stringify([value, number])).toString("base64url")

/** Reads it back. Throws a Trouble on anything else. */
export function placeIn(cursor: string): Place {
  try {
    const [value, number]: unknown[] = JSON.parse(Buffer.from(cursor, "base64url").toString())
    if ((typeof value === "string" || typeof value === "number") && typeof number === "number") {
      return { value, number }
    }
  } catch {
    // Falls through: whatever it was, it is no cursor.
  }
  throw new Trouble(
    "usage",
    `cursor "${cursor.slice(0, 40)}"`,
    "this is no place in a list",
    "Take `next` of the page before as it is, or leave the cursor out for the first page.",
  )
}
