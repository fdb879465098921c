import type { Stage } from "../draft.ts"
import { inOrder, onceEach } from "./order.ts"
import { withoutTaken } from "./overlaps.ts"
import { withVoices } from "./voices.ts"

/** Gives entries inside a statement its voices, settles overlaps and orders the entries. */
export const linkEntries: Stage = (draft) => {
  const entries = inOrder(withoutTaken(onceEach(draft.entries)))
  return { ...draft, entries: withVoices(entries) }
}
