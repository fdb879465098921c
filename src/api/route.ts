import type * as z from "zod"
import type { Intake } from "../app/record/intake.ts"
import type { OpenRecord } from "../app/record/open-record.ts"
import type { TokenRole } from "../app/record/tokens.ts"
import type { Api, Holder } from "./contract.ts"

/** What a route may ask of the server. */
export interface Around {
  readonly record: OpenRecord
  readonly intake: Intake
  /** Reached from other machines: whoever asks needs a token. */
  readonly exposed: boolean
  /** Reached by TLS alone. */
  readonly secure: boolean
  /** This machine's own addresses may be fetched; nobody but tests wants that. */
  readonly fetchesLoopback: boolean
  /** Set when the server is about to stop: streams end then. */
  readonly stop: AbortSignal
}

/** A request as a route sees it: decoded, and allowed to whoever asks. */
export interface Asked<Query, Body> extends Around {
  readonly id: string
  readonly query: Query
  readonly body: Body
  /** Undefined only on routes that anyone may ask. */
  readonly holder: Holder | undefined
  readonly request: Request
}

type Fields = z.ZodType<Readonly<Record<string, unknown>>>

/** One address of the API: what it takes, who may ask, what it answers. */
export interface Route<
  Name extends keyof Api = keyof Api,
  Query extends Fields = Fields,
  Body extends z.ZodType = z.ZodType,
> {
  /** Method and address: "GET /api/reports/:id". */
  readonly name: Name
  /** The least role that may ask. */
  readonly role: "anyone" | TokenRole
  /** One line for the documentation. */
  readonly says: string
  /** Changes without the record changing: never answered from a cache. */
  readonly live?: true
  /** The media type of its answer; JSON unless told otherwise. */
  readonly media?: string
  readonly query?: Query
  readonly body?: Body
  readonly answers: z.ZodType<Api[Name]>
  /** The status of its answer; 200 unless told otherwise. */
  readonly status?: number
  /** The answer; a Response is sent as it stands. */
  run(asked: Asked<z.output<Query>, z.output<Body>>): Reply<Api[Name]> | Promise<Reply<Api[Name]>>
}

type Reply<Answer> = Answer | Response

/** A route of any kind, as the table holds it. */
export type AnyRoute = Omit<Route, "run" | "answers"> & {
  readonly answers: z.ZodType
  run(asked: Asked<never, never>): unknown
}

/** Declares a route: its types are checked here and forgotten in the table. */
export const route = <Name extends keyof Api, Query extends Fields, Body extends z.ZodType>(
  declared: Route<Name, Query, Body>,
): AnyRoute => declared
