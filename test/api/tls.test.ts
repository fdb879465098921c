import assert from "node:assert/strict"
import { type ChildProcessByStdio, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { request } from "node:https"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Readable } from "node:stream"
import { after, before, describe, test } from "node:test"
import { openRecord } from "../../src/app/record/open-record.ts"
import { ownCertificate } from "../certificate.ts"
import { root } from "../imports.ts"

const folder = mkdtempSync(join(tmpdir(), "onrecord-tls-"))
const files = { cert: join(folder, "cert.pem"), key: join(folder, "key.pem") }
const { cert, key } = ownCertificate()
writeFileSync(files.cert, cert)
writeFileSync(files.key, key)
const path = join(folder, "record.db")
const record = openRecord(path)
const tokens = {
  reader: record.tokens.add("Rita", "reader"),
  editor: record.tokens.add("Ed", "editor"),
}
record.close()
after(() => rmSync(folder, { recursive: true }))

interface Answer {
  readonly status: number
  readonly cookie: string
  readonly strict: string
  readonly body: string
}

/** Asks by TLS, trusting this certificate and no other. */
const ask = (url: string, headers: Record<string, string> = {}, body?: unknown): Promise<Answer> =>
  new Promise((done, fail) => {
    const sent = request(
      url,
      {
        ca: cert,
        method: body === undefined ? "GET" : "POST",
        headers: { "content-type": "application/json", ...headers },
      },
      async (response) => {
        let words = ""
        for await (const part of response.setEncoding("utf8")) words += part
        const { "set-cookie": [cookie = ""] = [], "strict-transport-security": strict = "" } =
          response.headers
        done({ status: response.statusCode ?? 0, cookie, strict, body: words })
      },
    )
    sent.on("error", fail)
    sent.end(body === undefined ? undefined : JSON.stringify(body))
  })

describe("onrecord serve for other machines, by TLS", () => {
  let url = ""
  let child: ChildProcessByStdio<null, Readable, null> | undefined
  before(async () => {
    const tls = ["--cert", files.cert, "--key", files.key]
    const args = ["serve", "--record", path, "--host", "0.0.0.0", ...tls]
    child = spawn(process.execPath, ["bin/onrecord.js", ...args], {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
    })
    const [out] = await once(child.stdout, "data")
    url = /https:\/\/localhost:\d+\//u.exec(String(out))?.[0] ?? ""
  })
  after(async () => {
    child?.kill("SIGTERM")
    if (child !== undefined) await once(child, "close")
  })

  test("nobody is answered without a token, and browsers are told to stay with TLS", async () => {
    const { status, strict } = await ask(`${url}api/reports`)
    assert.equal(status, 401)
    assert.match(strict, /max-age=\d{7,}/u)
    assert.equal((await ask(url)).status, 200, "the sign-in page itself")
  })

  test("a token signs a program in, as far as its role goes", async () => {
    const as = (token: string) => ({ authorization: `Bearer ${token}` })
    const text = "Peru gave Chile $2 million on Monday, Luis Rojas said."
    assert.equal((await ask(`${url}api/reports`, as(tokens.reader))).status, 200)
    assert.equal((await ask(`${url}api/reports`, as(tokens.reader), { text })).status, 403)
    assert.equal((await ask(`${url}api/reports`, as(tokens.editor), { text })).status, 201)
  })

  test("a browser keeps its token in a cookie that only this server gets back", async () => {
    const { status, cookie } = await ask(`${url}api/session`, {}, { token: tokens.reader })
    assert.equal(status, 200)
    assert.match(cookie, /^__Host-onrecord=.*; Path=\/; HttpOnly; SameSite=Strict; Secure$/u)
    const sent = { cookie: cookie.split(";")[0] ?? "" }
    assert.equal((await ask(`${url}api/reports`, sent)).status, 200)
    const { cookie: gone } = await ask(`${url}api/session/end`, sent, {})
    assert.match(gone, /^__Host-onrecord=;.*Max-Age=0$/u)
  })

  test("what is not TLS gets no answer", async () => {
    await assert.rejects(fetch(url.replace("https:", "http:")))
  })
})
