import { type Unread, Unreadable, unreadFrom } from "../found.ts"
import { type Fetched, fetchPage } from "./fetch-page.ts"
import type { Conditions, FetchOptions } from "./options.ts"
import { isAllowedByRobots, type RobotsRules, robotsRules } from "./robots.ts"

/** What is known of a host between requests; plain data, for the caller to keep. */
export interface HostState {
  /** No request before this time, in milliseconds since 1970. */
  readonly nextRequest: number
  readonly robots?: RobotsRules
  /** Until when the rules are good. */
  readonly robotsUntil?: number
}

/** Hosts by name and port. */
export type HostStates = Readonly<Record<string, HostState>>

/** The clock, handed in so that tests need not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  wait(milliseconds: number): Promise<void>
}

export const realClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
}

const second = 1000
const day = 24 * 3600 * second

/** Between two requests to one host, unless it asks for more. */
const usualDelay = 1 * second
const longestDelay = 60 * second

/** Fetches as a guest should: asks robots.txt first and leaves time between requests to a host. */
export async function fetchPolitely(
  address: string,
  hosts: HostStates,
  options: FetchOptions & { readonly clock?: Clock },
  conditions: Conditions = {},
): Promise<{ readonly fetched: Fetched; readonly hosts: HostStates }> {
  const clock = options.clock ?? realClock
  const url = URL.parse(address)
  if (url === null) return { fetched: await fetchPage(address, options), hosts }
  let state = hosts[url.host] ?? { nextRequest: 0 }
  let fetched: Fetched | undefined
  if (clock.now() >= (state.robotsUntil ?? 0)) {
    const known = await robotsOf(url, state, options, clock)
    state = known.state
    fetched = known.unread
  }
  if (fetched === undefined && !isAllowedByRobots(state.robots ?? everything, url.href)) {
    fetched = forbidden(address, url.host)
  }
  if (fetched === undefined) {
    state = await awaited(state, clock)
    fetched = await fetchPage(address, options, conditions)
  }
  return { fetched, hosts: { ...hosts, [url.host]: state } }
}

const everything: RobotsRules = { allow: [], disallow: [] }

const forbidden = (address: string, host: string): Unread =>
  unreadFrom(
    new Unreadable(
      `${host} asks programs not to fetch this (robots.txt)`,
      "Save the page from a browser and add the file.",
    ),
    address,
  )

/** Waits until the host may be asked, and notes when it may be asked next. */
async function awaited(state: HostState, clock: Clock): Promise<HostState> {
  const ahead = state.nextRequest - clock.now()
  if (ahead > 0) await clock.wait(ahead)
  const delay = (state.robots?.delay ?? 0) * second
  const gap = Math.min(Math.max(usualDelay, delay), longestDelay)
  return { ...state, nextRequest: clock.now() + gap }
}

/** A host without rules allows everything; one that cannot say allows nothing for now (RFC 9309). */
async function robotsOf(
  url: URL,
  before: HostState,
  options: FetchOptions,
  clock: Clock,
): Promise<{ readonly state: HostState; readonly unread?: Unread }> {
  const state = await awaited(before, clock)
  const fetched = await fetchPage(new URL("/robots.txt", url).href, options)
  if (fetched.kind === "page") {
    const chunks: Uint8Array[] = []
    for await (const chunk of fetched.source.open()) chunks.push(chunk)
    const text = new TextDecoder().decode(Buffer.concat(chunks))
    const robots = robotsRules(text, programName(options.userAgent))
    return { state: { ...state, robots, robotsUntil: clock.now() + day } }
  }
  const status = fetched.kind === "unread" ? (fetched.status ?? 0) : 0
  if (status >= 400 && status < 500 && status !== 429) {
    return { state: { ...state, robots: everything, robotsUntil: clock.now() + day } }
  }
  return { state, ...(fetched.kind === "unread" && { unread: { ...fetched, where: url.href } }) }
}

/** "OnRecord/1.0 (+https://…)" goes by "OnRecord". */
const programName = (userAgent: string): string => userAgent.split(/[/\s]/u)[0] ?? ""
