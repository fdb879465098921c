import type { ReadingOptions } from "../format.ts"
import type { Found } from "../found.ts"
import { reportsIn } from "../reports-in.ts"
import type { Fetched } from "./fetch-page.ts"
import type { Conditions, FetchOptions } from "./options.ts"
import { type Clock, fetchPolitely, type HostStates, realClock } from "./polite.ts"

/** What is known of a feed between polls; plain data, for the caller to keep. */
export interface FeedState extends Conditions {
  /** Not to be asked before this time, in milliseconds since 1970. */
  readonly nextPoll: number
  /** Polls in a row that failed. */
  readonly failures: number
  /** The server said that the feed is gone for good: it is not asked again. */
  readonly gone?: boolean
}

/** Everything to keep between polls. */
export interface WatchState {
  /** By the address of the feed. */
  readonly feeds: Readonly<Record<string, FeedState>>
  readonly hosts: HostStates
}

/** A state in which nothing has been asked yet. */
export const nothingWatched: WatchState = { feeds: {}, hosts: {} }

export interface PollOptions extends FetchOptions {
  /** How to read what the feed holds. */
  readonly reading?: ReadingOptions
  readonly clock?: Clock
  /** Milliseconds between two polls of a feed that answers; servers may ask for more. */
  readonly interval?: number
}

const minute = 60_000
const usualInterval = 15 * minute
const longestInterval = 24 * 60 * minute

/** Asks a feed for what is new, if it is due. Failing feeds are asked less and less often. */
export async function pollFeed(
  address: string,
  state: WatchState,
  options: PollOptions,
): Promise<{ readonly found: readonly Found[]; readonly state: WatchState }> {
  const clock = options.clock ?? realClock
  const before = state.feeds[address] ?? { nextPoll: 0, failures: 0 }
  if (before.gone || clock.now() < before.nextPoll) return { found: [], state }
  const { fetched, hosts } = await fetchPolitely(address, state.hosts, options, before)
  const found = await foundIn(fetched, options.reading)
  const feed = after(before, fetched, clock.now(), options.interval ?? usualInterval)
  return { found, state: { feeds: { ...state.feeds, [address]: feed }, hosts } }
}

async function foundIn(fetched: Fetched, reading: ReadingOptions | undefined): Promise<Found[]> {
  if (fetched.kind === "unchanged") return []
  if (fetched.kind === "unread") return [fetched]
  const found: Found[] = []
  for await (const each of reportsIn(fetched.source, reading)) found.push(each)
  return found
}

/** What to keep after an answer. */
function after(before: FeedState, fetched: Fetched, now: number, interval: number): FeedState {
  if (fetched.kind === "unread") {
    const failures = before.failures + 1
    const backOff = Math.min(interval * 2 ** failures, longestInterval)
    const asked = waitAsked(fetched.retryAfter, now)
    const wait = Math.min(Math.max(backOff, asked), longestInterval)
    return {
      ...before,
      failures,
      nextPoll: now + wait,
      ...(fetched.status === 410 && { gone: true }),
    }
  }
  const { etag, lastModified, maxAge = 0 } = fetched
  const kept = fetched.kind === "unchanged" ? before : undefined
  const tag = etag ?? kept?.etag
  const modified = lastModified ?? kept?.lastModified
  return {
    failures: 0,
    nextPoll: now + Math.min(Math.max(interval, maxAge * 1000), longestInterval),
    ...(tag !== undefined && { etag: tag }),
    ...(modified !== undefined && { lastModified: modified }),
  }
}

/** Milliseconds that a server asks to be left alone: it says seconds or a date. */
function waitAsked(retryAfter: string | undefined, now: number): number {
  if (retryAfter === undefined) return 0
  if (/^\d{1,9}$/u.test(retryAfter.trim())) return Number(retryAfter) * 1000
  const until = Date.parse(retryAfter)
  return Number.isNaN(until) ? 0 : Math.max(0, until - now)
}
