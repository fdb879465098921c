import assert from "node:assert/strict"
import { after, describe, test } from "node:test"
import { problems } from "../../src/api/problem.ts"
import { routes } from "../../src/api/routes.ts"
import { type Asking, asking, origin, smallRecord } from "../served.ts"

const record = await smallRecord()
const open: Asking[] = []
const served: typeof asking = (...given) => {
  const one = asking(...given)
  open.push(one)
  return one
}
after(async () => {
  for (const { api } of open) await api.close()
  record.close()
})

const local = served(record)
const exposed = served(record, { exposed: true, names: ["news.example"] })
const tokens = {
  reader: record.tokens.add("Rita", "reader"),
  editor: record.tokens.add("Ed", "editor"),
  admin: record.tokens.add("Ada", "admin"),
}
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

describe("each route lets in who has its role", () => {
  const ranks = ["anyone", "reader", "editor", "admin"]
  for (const { name, role } of routes) {
    const [method = "", address = ""] = name.split(" ")
    const path = address.replace(":id", "X-0000000000")
    const ask = (headers: Record<string, string>) =>
      method === "GET" ? exposed.get(path, headers) : exposed.post(path, "{}", headers)
    test(`${name}: ${role}`, async () => {
      const response = await ask({})
      assert.equal(response.status === 401, role !== "anyone", "without a token")
      await response.body?.cancel()
      for (const [holder, token] of Object.entries(tokens)) {
        const { status, body } = await ask(bearer(token))
        assert.equal(status === 403, ranks.indexOf(holder) < ranks.indexOf(role), holder)
        await body?.cancel()
      }
    })
  }
})

type Answer = Promise<Response>
const text = "Peru gave Chile $2 million on Monday, Luis Rojas said."

const refusals: readonly (readonly [
  what: string,
  kind: keyof typeof problems,
  ask: () => Answer,
])[] = [
  ["an address that is none", "noPage", () => local.get("/api/nothing")],
  ["another method", "wrongMethod", () => local.post("/api/stats", {})],
  ["an unknown parameter", "usage", () => local.get("/api/reports?colour=red")],
  ["a limit that is no number", "usage", () => local.get("/api/reports?limit=many")],
  ["a limit of nothing", "usage", () => local.get("/api/reports?limit=0")],
  ["a cursor of one's own making", "usage", () => local.get("/api/reports?cursor=xyz")],
  ["a day that is none", "usage", () => local.get("/api/statements?as-of=2023-02-30")],
  ["a time that is none", "usage", () => local.get("/api/statements?known-by=noon")],
  ["a period that is none", "usage", () => local.get("/api/reports?from=soon")],
  ["a currency without rates", "usage", () => local.get("/api/totals?currency=XXX")],
  ["no query", "usage", () => local.get("/api/search")],
  ["an unknown report", "unknownId", () => local.get("/api/reports/R-0000000000")],
  ["an unknown entry", "unknownId", () => local.get("/api/entries/S-0000000000")],
  ["an unknown matter", "unknownId", () => local.get("/api/matters/MT-0000000000")],
  ["an unknown party", "unknownId", () => local.get("/api/parties/PR-0000000000")],
  ["a body that is no JSON", "usage", () => local.post("/api/read", "text")],
  ["a body without text", "usage", () => local.post("/api/read", { outlet: "AFP" })],
  ["a text that is none", "usage", () => local.post("/api/read", { text: 5 })],
  ["an empty text", "unreadInput", () => local.post("/api/read", { text: "  \n" })],
  [
    "a day published that is none",
    "usage",
    () => local.post("/api/read", { text, published: "2024-02-30" }),
  ],
  [
    "a file by its address",
    "usage",
    () => local.post("/api/read", { address: "file:///etc/hosts" }),
  ],
  [
    "this machine",
    "unreadInput",
    () => local.post("/api/read", { address: "http://127.0.0.1:1/" }),
  ],
  [
    "a machine beside it",
    "unreadInput",
    () => local.post("/api/reports", { address: "http://169.254.169.254/latest/" }),
  ],
  [
    "a page fetched for a reader",
    "notAllowed",
    () => exposed.post("/api/read", { address: "https://news.example/1" }, bearer(tokens.reader)),
  ],
  ["a field that is none", "usage", () => local.post("/api/reports", { text, colour: "red" })],
  [
    "an act that is none",
    "usage",
    () => local.post("/api/decisions", { reason: "", decision: { act: "burn", target: "X" } }),
  ],
  [
    "a decision upon nothing",
    "unknownId",
    () =>
      local.post("/api/decisions", {
        reason: "",
        decision: { act: "accept", target: "S-0000000000" },
      }),
  ],
  [
    "an undo of nothing",
    "unknownId",
    () => local.post("/api/decisions/D-0000000000/undo", { reason: "" }),
  ],
  ["a token that is nobody's", "noToken", () => local.get("/api/stats", bearer("x"))],
  [
    "a token of another form",
    "noToken",
    () => local.get("/api/stats", { authorization: "Basic eA==" }),
  ],
  [
    "a cookie that is nobody's",
    "noToken",
    () => exposed.get("/api/stats", { cookie: "onrecord=x" }),
  ],
  ["signing in with nobody's token", "noToken", () => exposed.post("/api/session", { token: "x" })],
  [
    "signing in another's name",
    "usage",
    () =>
      exposed.post("/api/decisions/D-0/undo", { reason: "", by: "Rita" }, bearer(tokens.editor)),
  ],
  [
    "a body of another type",
    "wrongType",
    () => local.post("/api/read", { text }, { "content-type": "text/plain" }),
  ],
  [
    "a form",
    "wrongType",
    () =>
      local.post("/api/read", "text=a", { "content-type": "application/x-www-form-urlencoded" }),
  ],
  [
    "a page of another site",
    "otherSite",
    () => local.post("/api/read", { text }, { origin: "https://evil.example" }),
  ],
  [
    "a page without an origin",
    "otherSite",
    () => local.post("/api/read", { text }, { origin: "null" }),
  ],
  [
    "what a browser calls cross-site",
    "otherSite",
    () => local.post("/api/read", { text }, { "sec-fetch-site": "cross-site" }),
  ],
  [
    "a neighbour under one domain",
    "otherSite",
    () => local.post("/api/read", { text }, { "sec-fetch-site": "same-site" }),
  ],
  ["a name pointed here", "unknownHost", () => local.get("/api/stats", { host: "evil.example" })],
  [
    "a name pointed at an exposed server",
    "unknownHost",
    () => exposed.get("/api/session", { host: "evil.example:80" }),
  ],
  ["another machine's address", "unknownHost", () => local.get("/api/stats", { host: "10.0.0.7" })],
  ["a file that is missing", "noPage", () => local.get("/assets/none.js")],
  ["a path out of the folder", "noPage", () => local.get("/..%2f..%2fpackage.json")],
]

describe("what is refused is told with what to do", () => {
  for (const [what, kind, ask] of refusals) {
    test(what, async () => {
      const response = await ask()
      const problem = JSON.parse(await response.text())
      assert.equal(problem.type, `urn:onrecord:problem:${kind}`)
      assert.equal(response.status, problems[kind][0])
      assert.equal(response.headers.get("content-type"), "application/problem+json")
      assert.equal(problem.status, response.status)
      for (const field of ["where", "detail", "todo", "title"]) assert.ok(problem[field], field)
    })
  }
  test("a wrong method is told the right one", async () => {
    assert.equal((await local.post("/api/stats", {})).headers.get("allow"), "GET")
  })
})

const lets: readonly (readonly [what: string, ask: () => Answer])[] = [
  ["a program without any such header", () => local.post("/api/read", { text })],
  [
    "the server's own page",
    () =>
      local.post(
        "/api/read",
        { text },
        { host: "127.0.0.1:1", origin, "sec-fetch-site": "same-origin" },
      ),
  ],
  [
    "JSON with a charset",
    () => local.post("/api/read", { text }, { "content-type": "application/json; charset=utf-8" }),
  ],
  ["localhost", () => local.get("/api/stats", { host: "localhost:9" })],
  ["this machine in IPv6", () => local.get("/api/stats", { host: "[::1]:9" })],
  ["a name that was allowed", () => exposed.get("/api/session", { host: "News.example:443" })],
  [
    "an address of an exposed server",
    () => exposed.get("/api/session", { host: "192.168.1.5:80" }),
  ],
  ["one of IPv6", () => exposed.get("/api/session", { host: "[fd00::5]" })],
  [
    "an old cookie, to sign in anew",
    () => exposed.post("/api/session", { token: tokens.reader }, { cookie: "onrecord=old" }),
  ],
]

describe("what is let in", () => {
  for (const [what, ask] of lets) {
    test(what, async () => assert.equal((await ask()).status, 200))
  }
})

test("a browser signs in, asks by its cookie, and signs out", async () => {
  const secure = served(record, { exposed: true, secure: true })
  const signedIn = await secure.post("/api/session", { token: tokens.editor })
  const set = signedIn.headers.get("set-cookie") ?? ""
  assert.match(set, /^__Host-onrecord=\S+; Path=\/; HttpOnly; SameSite=Strict; Secure$/u)
  const cookie = set.split(";")[0] ?? ""
  const session = JSON.parse(await (await secure.get("/api/session", { cookie })).text())
  assert.deepEqual(session.holder, { name: "Ed", role: "editor", byToken: true })
  assert.equal((await secure.get("/api/quarantine", { cookie })).status, 200)
  assert.match(
    (await secure.post("/api/session/end", {}, { cookie })).headers.get("set-cookie") ?? "",
    /=;.*Max-Age=0$/u,
  )
  record.tokens.remove("Ed")
  assert.equal((await secure.get("/api/stats", { cookie })).status, 401)
})

test("a body over the limit is refused, told or not", async () => {
  const small = served(record, { bodySize: 1000 })
  assert.equal((await small.post("/api/read", { text: "x".repeat(2000) })).status, 413)
  const stream = new ReadableStream<Uint8Array>({
    start(body) {
      for (let part = 0; part < 4; part++) body.enqueue(new Uint8Array(500).fill(120))
      body.close()
    },
  })
  const request = new Request(`${origin}/api/read`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: stream,
    duplex: "half",
  } as RequestInit)
  assert.equal((await small.api.fetch(request)).status, 413)
})

test("a client that asks too often waits for its bucket to fill", async () => {
  const slow = served(record, { rate: { burst: 3, perSecond: 0.5 } })
  const statuses: number[] = []
  for (let turn = 0; turn < 4; turn++) statuses.push((await slow.get("/api/stats")).status)
  assert.deepEqual(statuses, [200, 200, 200, 429])
  assert.equal((await slow.get("/api/stats")).headers.get("retry-after"), "2")
})

test("more texts than may wait are refused, not kept waiting", async () => {
  const full = served(record, { waiting: 0 })
  const response = await full.post("/api/read", { text })
  assert.equal(response.status, 503)
  assert.equal(response.headers.get("retry-after"), "5")
})

test("a line of JSON tells of each request, and no line of what was sent", async () => {
  const lines: string[] = []
  const logged = served(record, { log: (line) => lines.push(line) })
  await logged.get("/api/search?q=secret")
  await logged.get("/api/nothing")
  const told = lines.map((line) => JSON.parse(line))
  assert.deepEqual(
    told.map(({ method, path, status }) => ({ method, path, status })),
    [
      { method: "GET", path: "/api/search", status: 200 },
      { method: "GET", path: "/api/nothing", status: 404 },
    ],
  )
  assert.ok(!lines.join("").includes("secret"))
})
