import { commitments } from "./commitments.ts"
import { events } from "./events.ts"
import { figures } from "./figures.ts"
import { findings } from "./findings.ts"
import { meetings } from "./meetings.ts"
import { parties } from "./parties.ts"
import { statements } from "./statements.ts"
import type { Table } from "./table.ts"

/** Every table of a record, in the order they are written. */
export const tables: readonly Table[] = [
  statements,
  meetings,
  commitments,
  events,
  figures,
  parties,
  findings,
]
