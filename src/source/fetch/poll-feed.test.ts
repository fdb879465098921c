import assert from "node:assert/strict"
import type { ServerResponse } from "node:http"
import { after, beforeEach, describe, test } from "node:test"
import { shown } from "../../../test/found-in.ts"
import { serve } from "../../../test/server.ts"
import { nothingWatched, type PollOptions, pollFeed } from "./poll-feed.ts"

const asked: string[] = []
let robots: (answer: ServerResponse) => void = (answer) => answer.writeHead(404).end()
let feed: (answer: ServerResponse, etag: string | undefined) => void = () => {}

const server = await serve((request, answer) => {
  asked.push(request.url ?? "")
  if (request.url === "/robots.txt") robots(answer)
  else feed(answer, request.headers["if-none-match"])
})
after(() => server.close())

const address = `${server.address}/feed`
const rss =
  "<rss><channel><title>Gazette</title><item><title>Quay closes</title></item></channel></rss>"

/** A clock that stands still but for waiting. */
function clockAt(now: number) {
  const clock = {
    time: now,
    waited: 0,
    now: () => clock.time,
    wait: async (milliseconds: number) => {
      clock.time += milliseconds
      clock.waited += milliseconds
    },
  }
  return clock
}

const minute = 60_000
let clock = clockAt(0)
const options = (): PollOptions => ({ userAgent: "OnRecord/1", allowLoopback: true, clock })

beforeEach(() => {
  clock = clockAt(1_700_000_000_000)
  asked.length = 0
  robots = (answer) => answer.writeHead(404).end()
  feed = (answer, etag) =>
    etag === '"1"' ? answer.writeHead(304).end() : answer.setHeader("etag", '"1"').end(rss)
})

describe("watching a feed", () => {
  test("what is new is found once; then it is asked only when due, and whether it changed", async () => {
    const first = await pollFeed(address, nothingWatched, options())
    assert.deepEqual(shown(first.found), ["report Quay closes"])
    assert.deepEqual(asked, ["/robots.txt", "/feed"])
    const early = await pollFeed(address, first.state, options())
    assert.deepEqual([early.found, early.state], [[], first.state])
    clock.time += 15 * minute
    const later = await pollFeed(address, first.state, options())
    assert.deepEqual(later.found, [])
    assert.deepEqual(asked, ["/robots.txt", "/feed", "/feed"])
    assert.equal(later.state.feeds[address]?.etag, '"1"')
  })

  test("its state is plain data", async () => {
    const { state } = await pollFeed(address, nothingWatched, options())
    assert.deepEqual(JSON.parse(JSON.stringify(state)), state)
  })

  test("requests to one host are a second apart", async () => {
    await pollFeed(address, nothingWatched, options())
    assert.equal(clock.waited, 1000)
  })

  test("a delay that robots.txt asks for is kept", async () => {
    robots = (answer) => answer.end("User-agent: *\nCrawl-delay: 10")
    const { state } = await pollFeed(address, nothingWatched, options())
    const other = await pollFeed(`${address}2`, state, options())
    assert.deepEqual(shown(other.found), ["report Quay closes"])
    assert.equal(clock.waited, 11_000)
  })

  test("what robots.txt forbids is not asked for", async () => {
    robots = (answer) => answer.end("User-agent: OnRecord\nDisallow: /feed")
    const { found } = await pollFeed(address, nothingWatched, options())
    assert.match(shown(found).join(), /asks programs not to fetch this \(robots\.txt\)/u)
    assert.deepEqual(asked, ["/robots.txt"])
  })

  test("a host that cannot say what it allows is left alone for now", async () => {
    robots = (answer) => answer.writeHead(503).end()
    const { found, state } = await pollFeed(address, nothingWatched, options())
    assert.match(shown(found).join(), /the server answered 503/u)
    assert.deepEqual(asked, ["/robots.txt"])
    assert.equal(state.feeds[address]?.failures, 1)
  })

  test("failing feeds are asked less and less often, for a day at most", async () => {
    feed = (answer) => answer.writeHead(500).end()
    let { state } = await pollFeed(address, nothingWatched, options())
    const waits: number[] = []
    for (let failure = 0; failure < 8; failure++) {
      const next = state.feeds[address]?.nextPoll ?? 0
      waits.push(Math.round((next - clock.time) / minute))
      clock.time = next
      state = (await pollFeed(address, state, options())).state
    }
    assert.deepEqual(waits, [30, 60, 120, 240, 480, 960, 1440, 1440])
    feed = (answer) => answer.end(rss)
    clock.time = state.feeds[address]?.nextPoll ?? 0
    state = (await pollFeed(address, state, options())).state
    assert.equal(state.feeds[address]?.failures, 0)
  })

  const comeBack: readonly [shows: string, retryAfter: string, minutes: number][] = [
    ["in seconds", "7200", 120],
    ["as a date", new Date(1_700_000_000_000 + 180 * minute).toUTCString(), 180],
    ["sooner than we would", "1", 30],
    ["in a hundred years", "999999999", 1440],
    ["as nonsense", "soon", 30],
  ]
  for (const [shows, retryAfter, minutes] of comeBack) {
    test(`when a server says to come back, it is heeded: ${shows}`, async () => {
      feed = (answer) => answer.writeHead(429, { "retry-after": retryAfter }).end()
      const { state } = await pollFeed(address, nothingWatched, options())
      const wait = (state.feeds[address]?.nextPoll ?? 0) - clock.time
      assert.equal(Math.round(wait / minute), minutes)
    })
  }

  test("a feed that is gone is not asked again", async () => {
    feed = (answer) => answer.writeHead(410).end()
    const { state } = await pollFeed(address, nothingWatched, options())
    clock.time += 1e12
    await pollFeed(address, state, options())
    assert.deepEqual(asked, ["/robots.txt", "/feed"])
  })

  test("how long an answer is good is heeded", async () => {
    feed = (answer) => answer.setHeader("cache-control", "max-age=3600").end(rss)
    const { state } = await pollFeed(address, nothingWatched, options())
    assert.equal((state.feeds[address]?.nextPoll ?? 0) - clock.time, 60 * minute)
  })
})
