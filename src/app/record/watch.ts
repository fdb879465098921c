import { fetchPolitely } from "../../source/fetch/polite.ts"
import { type PollOptions, pollFeed, type WatchState } from "../../source/fetch/poll-feed.ts"
import type { Found } from "../../source/found.ts"
import { reportsIn } from "../../source/index.ts"
import { feedStates, hostStates, keepFeed } from "../../store/feeds.ts"
import { reportByUrl } from "../../store/reports.ts"
import { fetchOptions } from "../source.ts"
import { type Added, addReports } from "./add.ts"
import type { Opened } from "./opened.ts"

export interface WatchOptions
  extends Pick<PollOptions, "clock" | "interval" | "limits" | "lookup"> {
  readonly allowLoopback?: boolean
  /** Fetch the page behind each item instead of taking the item's own words. */
  readonly follow?: boolean
}

/**
 * Asks each feed that is due for what is new and adds it. What was learned of feeds and hosts is
 * kept in the record, so that a watch that is stopped goes on politely.
 */
export async function* pollFeeds(
  opened: Opened,
  feeds: readonly string[],
  { allowLoopback = false, follow = false, ...options }: WatchOptions = {},
): AsyncGenerator<Added> {
  const { database } = opened
  for (const address of feeds) {
    const polling = { ...fetchOptions(allowLoopback), ...options }
    const before = kept(opened)
    const { found, state } = await pollFeed(address, before, polling)
    keepFeed(database, address, state.feeds[address], state.hosts, opened.now())
    const fresh = found.filter((each) => !isKnownItem(opened, each))
    yield* addReports(opened, follow ? followed(opened, fresh, polling) : fresh, { threads: 0 })
  }
}

/** When the next of these feeds is due, in milliseconds since 1970; null where all are gone. */
export function nextPoll(opened: Opened, feeds: readonly string[]): number | null {
  const { feeds: states } = kept(opened)
  const due = feeds
    .filter((address) => !states[address]?.gone)
    .map((address) => states[address]?.nextPoll ?? 0)
  return due.length === 0 ? null : Math.min(...due)
}

/** Our own words, written by `keepFeed`. */
const kept = ({ database }: Opened): WatchState =>
  ({ feeds: feedStates(database), hosts: hostStates(database) }) as WatchState

/** An item whose page the record has is not asked for again. */
const isKnownItem = ({ database }: Opened, found: Found): boolean =>
  found.kind === "report" &&
  found.told.url !== undefined &&
  reportByUrl(database, found.told.url) !== undefined

/** The pages that items lead to; where one cannot be had, the item's own words. */
async function* followed(
  opened: Opened,
  found: readonly Found[],
  options: PollOptions,
): AsyncGenerator<Found> {
  for (const each of found) {
    if (each.kind !== "report" || each.told.url === undefined) {
      yield each
      continue
    }
    const { fetched } = await fetchPolitely(each.told.url, kept(opened).hosts, options)
    if (fetched.kind !== "page") yield each
    else {
      for await (const page of reportsIn(fetched.source)) {
        yield page.kind === "report" ? { ...page, told: { ...each.told, ...page.told } } : page
      }
    }
  }
}
