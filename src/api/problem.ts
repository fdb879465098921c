import { Trouble, type TroubleKind } from "../model/trouble.ts"
import type { Problem } from "./contract.ts"

/** What a server refuses besides what any edge does. */
export type RefusalKind =
  | "noPage"
  | "wrongMethod"
  | "noToken"
  | "notAllowed"
  | "otherSite"
  | "unknownHost"
  | "tooLarge"
  | "wrongType"
  | "tooMany"
  | "tooSlow"
  | "flaw"

/** The one table of what is told with which status. */
export const problems: Readonly<
  Record<TroubleKind | RefusalKind, readonly [status: number, title: string]>
> = {
  usage: [400, "The request asks for what cannot be"],
  unreadInput: [422, "The input cannot be read"],
  unknownId: [404, "Nothing on record has this id"],
  unopenedRecord: [503, "The record cannot be opened"],
  busy: [503, "The server has its hands full"],
  noPage: [404, "There is nothing at this address"],
  wrongMethod: [405, "This address is asked in another way"],
  noToken: [401, "Say who asks"],
  notAllowed: [403, "This token is not enough"],
  otherSite: [403, "Another site sent this request"],
  unknownHost: [421, "This server does not go by that name"],
  tooLarge: [413, "The request is too large"],
  wrongType: [415, "The body is not of the type needed"],
  tooMany: [429, "Too many requests"],
  tooSlow: [503, "It took too long"],
  flaw: [500, "A flaw in onrecord"],
}

/** A request that is refused: where, what is wrong, what to do. */
export class Refusal extends Error {
  readonly kind: RefusalKind
  readonly where: string
  readonly wrong: string
  readonly todo: string
  readonly headers: Readonly<Record<string, string>>

  constructor(
    kind: RefusalKind,
    [where, wrong, todo]: readonly [where: string, wrong: string, todo: string],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(`${where}: ${wrong}`)
    this.kind = kind
    this.where = where
    this.wrong = wrong
    this.todo = todo
    this.headers = headers
  }
}

/** Any error as a problem document (RFC 9457); a flaw tells nothing of the inside. */
export function problemOf(error: unknown, path: string): Problem {
  const told = toldBy(error)
  const kind = told?.kind ?? "flaw"
  const [status, title] = problems[kind]
  return {
    type: `urn:onrecord:problem:${kind}`,
    title,
    status,
    detail: told?.wrong ?? "the program stopped where it should not",
    where: told?.where ?? path,
    todo: told?.todo ?? "Report it with the line that the server printed.",
  }
}

const toldBy = (error: unknown): Refusal | Trouble | undefined => {
  if (error instanceof Refusal || error instanceof Trouble) return error
  if (error instanceof Error && /database is locked/u.test(error.message)) {
    return new Trouble("busy", "the record", "another program is writing to it", "Send it again.")
  }
  return undefined
}

/** Headers that go with a problem. */
export function headersOf(error: unknown, { status }: Problem): Readonly<Record<string, string>> {
  if (error instanceof Refusal) return error.headers
  return status === 503 ? { "Retry-After": "5" } : {}
}
