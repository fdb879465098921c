import assert from "node:assert/strict"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after, describe, test } from "node:test"
import { type ServeOptions, serve } from "../../src/api/serve.ts"
import { openRecord } from "../../src/app/record/open-record.ts"
import { root } from "../imports.ts"

const folder = mkdtempSync(join(tmpdir(), "onrecord-serve-"))
after(() => rmSync(folder, { recursive: true }))
const text = "Peru gave Chile $2 million on Monday, Luis Rojas said."

const send = (url: string, body: unknown) =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  })

test("a server listens to this machine alone, at a free port", async () => {
  const record = openRecord(":memory:")
  const served = await serve(record)
  assert.match(served.url, /^http:\/\/127\.0\.0\.1:\d+\/$/u)
  const response = await fetch(`${served.url}api/session`)
  assert.equal(JSON.parse(await response.text()).holder.role, "admin")
  await served.close()
  record.close()
})

describe("a server for other machines is guarded or refused", () => {
  const cases: readonly (readonly [
    what: string,
    token: boolean,
    options: ServeOptions,
    says: RegExp,
  ])[] = [
    ["no token", false, { host: "0.0.0.0", insecure: true }, /onrecord token add/u],
    ["no TLS", true, { host: "0.0.0.0" }, /--cert and --key, or --insecure/u],
    ["no such address", true, { host: "203.0.113.7", insecure: true }, /no such address/u],
  ]
  for (const [what, token, options, says] of cases) {
    test(what, async () => {
      const record = openRecord(":memory:")
      if (token) record.tokens.add("Rita", "reader")
      await assert.rejects(serve(record, options), says)
      record.close()
    })
  }
  test("a token and --insecure open it, for holders alone", async () => {
    const record = openRecord(":memory:")
    const token = record.tokens.add("Rita", "reader")
    const served = await serve(record, { host: "0.0.0.0", insecure: true })
    assert.equal((await fetch(`${served.url}api/stats`)).status, 401)
    const headers = { authorization: `Bearer ${token}` }
    assert.equal((await fetch(`${served.url}api/stats`, { headers })).status, 200)
    await served.close()
    record.close()
  })
  test("a port that is taken is told", async () => {
    const record = openRecord(":memory:")
    const served = await serve(record)
    const port = Number(new URL(served.url).port)
    await assert.rejects(serve(record, { port }), /another program listens there/u)
    await served.close()
    record.close()
  })
})

/** The events of a stream as they come. */
async function* eventsOf(response: Response): AsyncGenerator<{ id: string; data: string }> {
  let words = ""
  for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    words += part
    for (let end = words.indexOf("\n\n"); end >= 0; end = words.indexOf("\n\n")) {
      const fields = /^event: change\nid: (?<id>.*)\ndata: (?<data>.*)$/u.exec(words.slice(0, end))
      words = words.slice(end + 2)
      if (fields?.groups) yield { id: fields.groups["id"] ?? "", data: fields.groups["data"] ?? "" }
    }
  }
}

test("changes are told as they happen, by this process or another, and taken up again", async () => {
  const path = join(folder, "changes.db")
  const record = openRecord(path)
  const served = await serve(record)
  const stream = await fetch(`${served.url}api/changes`)
  assert.equal(stream.headers.get("content-type"), "text/event-stream")
  const events = eventsOf(stream)
  const next = async () => (await events.next()).value ?? { id: "", data: "{}" }
  const first = await next()
  assert.deepEqual(JSON.parse(first.data).reports, [])

  await send(`${served.url}api/reports`, { text, outlet: "AFP" })
  const second = await next()
  assert.equal(JSON.parse(second.data).reports[0].outlet, "AFP")

  const other = openRecord(path)
  await other.add(text, { outlet: "EFE" })
  other.close()
  assert.equal(JSON.parse((await next()).data).reports[0].outlet, "EFE")

  const again = await fetch(`${served.url}api/changes`, { headers: { "last-event-id": first.id } })
  const missed = (await eventsOf(again).next()).value
  const { reports } = JSON.parse(missed?.data ?? "{}")
  assert.deepEqual(
    reports.map(({ outlet }: { outlet: string }) => outlet),
    ["AFP", "EFE"],
  )
  await served.close()
  record.close()
})

test("reports sent at once are all on record, each once", async () => {
  const path = join(folder, "many.db")
  const record = openRecord(path)
  const served = await serve(record, { threads: 1, rate: { burst: 1000, perSecond: 1000 } })
  const sent = Array.from({ length: 40 }, (_, index) =>
    send(`${served.url}api/reports`, { text: `${text} Report ${index % 20}.` }),
  )
  const answers = await Promise.all(sent.map(async (one) => JSON.parse(await (await one).text())))
  assert.equal(new Set(answers.map(({ report }) => report)).size, 20)
  assert.equal(answers.filter(({ status }) => status === "added").length, 20)
  await served.close()
  record.close()
  const left = openRecord(path)
  assert.equal(left.stats().reports, 20)
  left.close()
})

test("a request that is no HTTP ends, and the server goes on", async () => {
  const record = openRecord(":memory:")
  const served = await serve(record)
  const socket = connect(Number(new URL(served.url).port), "127.0.0.1")
  socket.resume().end("EHLO\r\n\r\n")
  await once(socket, "close")
  assert.equal((await fetch(`${served.url}api/stats`)).status, 200)
  await served.close()
  record.close()
})

/** Starts the command and waits for what it prints first. */
async function started(...args: readonly string[]) {
  const child = spawn(process.execPath, ["bin/onrecord.js", ...args], { cwd: root })
  child.stdout.setEncoding("utf8")
  const [out]: string[] = await once(child.stdout, "data")
  return { child, out: out ?? "" }
}

test("the command prints the address, answers there, and ends when asked to", async () => {
  const { child, out } = await started("serve", "--record", join(folder, "command.db"), "--log")
  const url = /http:\/\/127\.0\.0\.1:\d+\//u.exec(out)?.[0] ?? ""
  const logged = once(child.stderr, "data")
  const added = await send(`${url}api/reports`, { text })
  assert.equal(added.status, 201)
  assert.equal(JSON.parse(String((await logged)[0])).path, "/api/reports")
  child.kill("SIGTERM")
  const [code] = await once(child, "close")
  assert.equal(code, 0)
})

test("tokens are made, listed and taken away by the command", async () => {
  const path = join(folder, "tokens.db")
  openRecord(path).close()
  const run = async (...args: readonly string[]) => {
    const child = spawn(process.execPath, ["bin/onrecord.js", "token", ...args, "--record", path], {
      cwd: root,
    })
    let out = ""
    child.stdout.on("data", (words) => {
      out += words
    })
    child.stderr.on("data", (words) => {
      out += words
    })
    const [code] = await once(child, "close")
    return { code, out }
  }
  const made = await run("add", "desk", "--role", "editor")
  assert.match(made.out, /^onrecord_[\w-]{43}\n/mu)
  const [listed, twice] = await Promise.all([run("list"), run("add", "desk")])
  assert.match(listed.out, /^desk\teditor\tsince \d{4}-\d\d-\d\d\n$/u)
  assert.match(twice.out, /there is one of this name/u)
  assert.equal((await run("remove", "desk")).code, 0)
  const record = openRecord(path)
  assert.deepEqual(record.tokens.list(), [])
  assert.throws(() => record.tokens.remove("desk"), /there is none of this name/u)
  assert.throws(() => record.tokens.add("a\tb", "reader"), /a name has up to 64/u)
  record.close()
})
