import assert from "node:assert/strict"
import type { RequestListener } from "node:http"
import { after, describe, test } from "node:test"
import { brotliCompressSync, gzipSync } from "node:zlib"
import { serve } from "../../../test/server.ts"
import { fetchPage } from "./fetch-page.ts"
import type { FetchOptions } from "./options.ts"

/** What the hostile server does at each path. */
const does: Readonly<Record<string, RequestListener>> = {
  "/page": (_, answer) =>
    answer.setHeader("etag", '"1"').setHeader("content-type", "text/html").end("<p>Yes."),
  "/gzip": (_, answer) => answer.setHeader("content-encoding", "gzip").end(gzipSync("Yes.")),
  "/br": (_, answer) => answer.setHeader("content-encoding", "br").end(brotliCompressSync("Yes.")),
  "/to-page": (_, answer) => answer.writeHead(302, { location: "/page" }).end(),
  "/to-metadata": (_, answer) =>
    answer.writeHead(302, { location: "http://169.254.169.254/latest" }).end(),
  "/to-private": (_, answer) => answer.writeHead(301, { location: "http://10.0.0.1/" }).end(),
  "/to-mapped": (_, answer) =>
    answer.writeHead(301, { location: "http://[::ffff:10.0.0.1]/" }).end(),
  "/to-number": (_, answer) => answer.writeHead(301, { location: "http://2852039166/" }).end(),
  "/to-file": (_, answer) => answer.writeHead(301, { location: "file:///etc/passwd" }).end(),
  "/to-inside": (_, answer) => answer.writeHead(301, { location: "http://inside.example/" }).end(),
  "/loop": (_, answer) => answer.writeHead(302, { location: "/loop" }).end(),
  "/endless": (_, answer) => {
    const more = () => {
      while (answer.write("x".repeat(10_000))) {}
      answer.once("drain", more)
    }
    more()
  },
  "/drip": (_, answer) => {
    answer.write("a little")
  },
  "/silence": () => {},
  "/bomb": (_, answer) =>
    answer.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(5_000_000))),
  "/short": (_, answer) => {
    answer.writeHead(200, { "content-length": "100" })
    answer.write("too little")
    setImmediate(() => answer.destroy())
  },
  "/noise": (_, answer) => {
    answer.socket?.end("this is no HTTP\r\n\r\n")
  },
  "/not-gzip": (_, answer) => answer.setHeader("content-encoding", "gzip").end("plain"),
  "/strange": (_, answer) => answer.setHeader("content-encoding", "zzz").end("plain"),
  "/if-new": ({ headers }, answer) => {
    const known =
      headers["if-none-match"] === '"1"' &&
      headers["if-modified-since"] === "Tue, 12 Mar 2024 08:00:00 GMT"
    answer.writeHead(known ? 304 : 200).end()
  },
  "/busy": (_, answer) => answer.writeHead(429, { "retry-after": "120" }).end(),
  "/agent": ({ headers }, answer) => answer.end(headers["user-agent"]),
}

const server = await serve((request, answer) => {
  const path = request.url ?? ""
  const doing = does[path]
  if (doing === undefined) answer.writeHead(404).end()
  else doing(request, answer)
})
after(() => server.close())

const limits = { bytes: 100_000, time: 20_000, redirects: 3 }
const options: FetchOptions = {
  userAgent: "OnRecord/1 (+https://a.example)",
  limits,
  allowLoopback: true,
}

const textAt = async (path: string): Promise<string> => {
  const fetched = await fetchPage(`${server.address}${path}`, options)
  if (fetched.kind !== "page") return fetched.kind === "unread" ? fetched.wrong : fetched.kind
  const chunks: Uint8Array[] = []
  for await (const chunk of fetched.source.open()) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

const cases: readonly [path: string, found: RegExp][] = [
  ["/page", /^<p>Yes\.$/u],
  ["/gzip", /^Yes\.$/u],
  ["/br", /^Yes\.$/u],
  ["/to-page", /^<p>Yes\.$/u],
  ["/to-metadata", /^169\.254\.169\.254 is an address of a private network$/u],
  ["/to-private", /^10\.0\.0\.1 is an address of a private network$/u],
  ["/to-mapped", /is an address of a private network$/u],
  ["/to-number", /^169\.254\.169\.254 is an address of a private network$/u],
  ["/to-file", /^file: is not fetched$/u],
  ["/loop", /^over 3 redirects$/u],
  ["/endless", /^over 98 kB$/u],
  ["/bomb", /^over 98 kB$/u],
  ["/short", /^the (?:connection broke off|answer ends too early)$/u],
  ["/noise", /^its answer is not sound|^the connection broke off/u],
  ["/not-gzip", /^its answer is not sound/u],
  ["/strange", /^it is encoded as zzz$/u],
  ["/busy", /^the server answered 429$/u],
  ["/none", /^the server answered 404$/u],
  ["/agent", /^OnRecord\/1 \(/u],
]

describe("fetching from a server that means no good", () => {
  for (const [path, found] of cases) {
    test(path, async () => assert.match(await textAt(path), found))
  }
  for (const path of ["/drip", "/silence"]) {
    test(`${path} ends in time`, async () => {
      const hurried = { ...options, limits: { ...limits, time: 50 } }
      const fetched = await fetchPage(`${server.address}${path}`, hurried)
      assert.equal(fetched.kind === "unread" && fetched.wrong, "no whole answer within 0.05 s")
    })
  }
  test("what is told of a page", async () => {
    const fetched = await fetchPage(`${server.address}/to-page`, options)
    assert.equal(fetched.kind, "page")
    if (fetched.kind !== "page") return
    assert.equal(fetched.etag, '"1"')
    assert.equal(fetched.source.url, `${server.address}/page`)
    assert.equal(fetched.source.mediaType, "text/html")
  })
  test("what has not changed is not sent again", async () => {
    const conditions = { etag: '"1"', lastModified: "Tue, 12 Mar 2024 08:00:00 GMT" }
    const fetched = await fetchPage(`${server.address}/if-new`, options, conditions)
    assert.equal(fetched.kind, "unchanged")
  })
  test("when to come back is passed on", async () => {
    const fetched = await fetchPage(`${server.address}/busy`, options)
    assert.equal(fetched.kind === "unread" && fetched.retryAfter, "120")
  })
})

const at =
  (...addresses: readonly string[]) =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }))

const names: readonly [
  shows: string,
  address: string,
  lookup: readonly string[],
  allowLoopback: boolean,
  wrong: RegExp,
][] = [
  [
    "loopback by number",
    "http://127.0.0.1:1/",
    [],
    false,
    /^127\.0\.0\.1 is an address of a private network/u,
  ],
  ["loopback in hexadecimal", "http://0x7f000001/", [], false, /^127\.0\.0\.1 is an address/u],
  ["loopback in IPv6", "http://[::1]/", [], false, /^::1 is an address/u],
  [
    "a name that leads to loopback",
    "http://a.example/",
    ["127.0.0.1"],
    false,
    /^a\.example is at 127\.0\.0\.1/u,
  ],
  [
    "a name that leads to a public and a private address",
    "http://a.example/",
    ["93.184.216.34", "10.0.0.1"],
    false,
    /^a\.example is at 10\.0\.0\.1/u,
  ],
  [
    "a name that leads to a private address, loopback allowed",
    "http://a.example/",
    ["192.168.0.1"],
    true,
    /^a\.example is at 192\.168\.0\.1/u,
  ],
  [
    "a name that leads to a mapped address",
    "http://a.example/",
    ["::ffff:169.254.169.254"],
    true,
    /^a\.example is at ::ffff:169/u,
  ],
  ["a name without an address", "http://a.example/", [], false, /^a\.example has no address/u],
  [
    "a name and password",
    "http://me:secret@a.example/",
    [],
    false,
    /^an address with a name and password/u,
  ],
  ["no address", "http://", [], false, /^this is no address/u],
]

describe("hosts that are not fetched from", () => {
  for (const [shows, address, lookup, allowLoopback, wrong] of names) {
    test(shows, async () => {
      const fetched = await fetchPage(address, { ...options, allowLoopback, lookup: at(...lookup) })
      assert.match(fetched.kind === "unread" ? fetched.wrong : fetched.kind, wrong)
    })
  }
  test("a redirect to a name that leads inside", async () => {
    const looking = { ...options, lookup: at("10.0.0.7") }
    const fetched = await fetchPage(`${server.address}/to-inside`, looking)
    assert.equal(
      fetched.kind === "unread" && fetched.wrong,
      "inside.example is at 10.0.0.7, in a private network",
    )
  })
  test("a name is connected to at the address that was checked", async () => {
    const looking = { ...options, lookup: at("127.0.0.1") }
    const fetched = await fetchPage(`http://a.example:${server.port}/page`, looking)
    assert.equal(fetched.kind, "page")
  })
})
