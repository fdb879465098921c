import type { Told } from "../model/report.ts"
import type { FetchOptions } from "../source/fetch/options.ts"
import { fetchPolitely, type HostStates } from "../source/fetch/polite.ts"
import type { Found, Source } from "../source/found.ts"
import { type ReadingOptions, reportsIn } from "../source/index.ts"
import { sourcesIn } from "../source/paths.ts"
import { version } from "./version.ts"

export type { Found, FoundReport } from "../source/found.ts"

/** How to read what paths lead to, and what the caller knows of every report in it. */
export interface FindOptions extends ReadingOptions {
  readonly told?: Told
  /** Lets this machine's own addresses be fetched: for tests, and for who asks for it. */
  readonly allowLoopback?: boolean
}

/** The reports that files, folders, patterns, "-" and addresses lead to, and what cannot be read. */
export async function* findReports(
  paths: readonly string[],
  { told = {}, allowLoopback = false, ...reading }: FindOptions = {},
): AsyncGenerator<Found> {
  let hosts: HostStates = {}
  for await (const each of sourcesIn(paths)) {
    if (each.kind === "unread") yield each
    else if (each.kind === "source") yield* tellAll(reportsIn(each.source, reading), told)
    else {
      const answer = await fetchPolitely(each.url, hosts, fetchOptions(allowLoopback))
      hosts = answer.hosts
      if (answer.fetched.kind === "unread") yield answer.fetched
      if (answer.fetched.kind !== "page") continue
      yield* tellAll(reportsIn(answer.fetched.source, reading), { url: each.url, ...told })
    }
  }
}

/** The reports that a page holds, given as its HTML. */
export function findInPage(html: string, told: Told = {}): AsyncGenerator<Found> {
  const source: Source = {
    where: told.url ?? "the page",
    mediaType: "text/html; charset=utf-8",
    ...(told.url !== undefined && { url: told.url }),
    async *open() {
      yield new TextEncoder().encode(html)
    },
  }
  return tellAll(reportsIn(source), told)
}

/** What the caller says of all goes before what a source says of one. */
async function* tellAll(found: AsyncIterable<Found>, told: Told): AsyncGenerator<Found> {
  for await (const each of found) {
    yield each.kind === "report" ? { ...each, told: { ...each.told, ...told } } : each
  }
}

/** Who we say that we are to servers, and whether they may be this machine. */
export const fetchOptions = (allowLoopback: boolean): FetchOptions => ({
  userAgent: `OnRecord/${version()}`,
  allowLoopback,
})
