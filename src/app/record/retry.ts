import type { Found, Source } from "../../source/found.ts"
import { reportsIn } from "../../source/index.ts"
import { listQuarantine, quarantinedBytes, releaseQuarantined } from "../../store/quarantine.ts"
import { findReports } from "../source.ts"
import { type Added, addReports } from "./add.ts"
import type { Opened } from "./opened.ts"

/** Reads what is in quarantine again: its kept bytes, else from where it was found. */
export async function* retryQuarantined(opened: Opened): AsyncGenerator<Added> {
  for (const held of listQuarantine(opened.database)) {
    for await (const added of addReports(opened, foundAgain(opened, held), { threads: 0 })) {
      // What lay in a file is found under a name of its own: the old line has done its work.
      if (added.status !== "unread") releaseQuarantined(opened.database, held.foundIn, opened.now())
      yield added
    }
  }
}

async function* foundAgain(
  { database }: Opened,
  { number, foundIn }: { readonly number: number; readonly foundIn: string },
): AsyncGenerator<Found> {
  const kept = quarantinedBytes(database, number)
  if (kept === undefined) {
    yield* findReports([foundIn])
    return
  }
  const source: Source = {
    where: foundIn,
    ...(kept.mediaType !== undefined && { mediaType: kept.mediaType }),
    async *open() {
      yield kept.bytes
    },
  }
  yield* reportsIn(source)
}

/** Takes things off the list that nobody wants read; says how many. */
export function dropQuarantined(opened: Opened, numbers: readonly number[]): number {
  const held = listQuarantine(opened.database).filter(({ number }) => numbers.includes(number))
  for (const { foundIn } of held) releaseQuarantined(opened.database, foundIn, opened.now())
  return held.length
}
