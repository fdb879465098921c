import { readFileSync } from "node:fs"
import { type OpenRecord, openRecord } from "../../src/app/record/open-record.ts"
import type { Told } from "../../src/model/report.ts"

const folder = new URL("../../examples/reports/", import.meta.url)

interface Sample extends Told {
  readonly file: string
}

/** The sample reports with what is told of each. */
export const samples: readonly { readonly text: string; readonly told: Told }[] = (
  JSON.parse(readFileSync(new URL("index.json", folder), "utf8")) as readonly Sample[]
).map(({ file, title, outlet, published, url }) => ({
  text: readFileSync(new URL(file, folder), "utf8"),
  told: {
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(url && { url }),
  },
}))

/** A clock that goes on by a second whenever it is asked. */
export function clock(start = "2026-01-01T00:00:00.000Z"): () => string {
  let time = Date.parse(start)
  return () => {
    time += 1000
    return new Date(time).toISOString()
  }
}

/** A record in memory with these texts in it. */
export async function recordWith(
  texts: readonly { readonly text: string; readonly told?: Told }[],
  now = clock(),
): Promise<OpenRecord> {
  const record = openRecord(":memory:", { now })
  for (const { text, told } of texts) await record.add(text, told)
  return record
}

/** A record in memory with the sample reports. */
export const sampleRecord = (): Promise<OpenRecord> => recordWith(samples)
