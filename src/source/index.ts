export { type Fetched, fetchPage } from "./fetch/fetch-page.ts"
export type { Conditions, FetchLimits, FetchOptions } from "./fetch/options.ts"
export {
  type Clock,
  fetchPolitely,
  type HostState,
  type HostStates,
} from "./fetch/polite.ts"
export {
  type FeedState,
  nothingWatched,
  type PollOptions,
  pollFeed,
  type WatchState,
} from "./fetch/poll-feed.ts"
export type { Limits, ReadingOptions } from "./format.ts"
export type { Found, FoundReport, Original, Passed, Source, Unread } from "./found.ts"
export { fileSource, type SourceFound, sourcesIn } from "./paths.ts"
export { formats, reportsIn } from "./reports-in.ts"
export type { Columns } from "./table/columns.ts"
