import { createHash, randomUUID } from "node:crypto"
import type { Context } from "hono"
import type { OpenRecord } from "../../app/record/open-record.ts"

/** Marks of earlier processes must not match: they counted their own changes. */
const boot = randomUUID()

/**
 * An ETag out of what an answer rests on, the address and the state of the record, so that an
 * unchanged answer costs no query. Weak: it is the same answer, whether compressed or not.
 */
export function stateTag(context: Context, record: OpenRecord): string {
  const words = [boot, record.changes.state(), context.req.url].join("\n")
  return `W/"${createHash("sha1").update(words).digest("base64url")}"`
}

/** Has the client the answer with this tag already? */
export const hasTag = (context: Context, tag: string): boolean =>
  (context.req.header("if-none-match") ?? "")
    .split(",")
    .some((each) => each.trim() === tag || each.trim() === "*")
