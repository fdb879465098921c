import assert from "node:assert/strict"
import { describe, test } from "node:test"
import { gzipSync } from "node:zlib"
import fc from "fast-check"
import { defaultLimits } from "./format.ts"
import { gunzip } from "./gzip.ts"

async function* chunked(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function expand(bytes: Uint8Array, chunk = 1000, limits = defaultLimits) {
  let text = ""
  const damage: string[] = []
  for await (const piece of gunzip(chunked(bytes, chunk), limits)) {
    if ("damage" in piece) damage.push(`${piece.damage} @${piece.at}`)
    else text += Buffer.from(piece.bytes).toString("latin1")
  }
  return { text, damage }
}

const [first, second, third] = ["first ".repeat(50), "second ".repeat(50), "third"].map((text) =>
  gzipSync(text),
) as [Buffer, Buffer, Buffer]
const all = Buffer.concat([first, second, third])
const whole = `${"first ".repeat(50)}${"second ".repeat(50)}third`

describe("gzip", () => {
  test("members follow one another, in chunks of any size", async () => {
    for (const size of [1, 7, 64, 10_000]) {
      assert.deepEqual(await expand(all, size), { text: whole, damage: [] })
    }
  })
  test("zeros that fill a block are no data", async () => {
    assert.deepEqual(await expand(Buffer.concat([first, Buffer.alloc(512)])), {
      text: "first ".repeat(50),
      damage: [],
    })
  })
  test("names and comments in the header are passed over", async () => {
    const named = Buffer.concat([first.subarray(0, 10), Buffer.from("a.txt\0"), first.subarray(10)])
    named[3] = 8
    assert.deepEqual((await expand(named, 3)).text, "first ".repeat(50))
  })
  test("a damaged member is named, the next one read", async () => {
    const bad = Buffer.from(all)
    bad.fill(0xff, first.length + 12, first.length + 20)
    const { text, damage } = await expand(bad)
    assert.ok(text.startsWith("first ") && text.endsWith("third"))
    assert.match(damage.join(), new RegExp(`^the (?:compressed )?data .* @${first.length}$`, "u"))
  })
  test("what does not agree with its checksum is named", async () => {
    const bad = Buffer.from(first)
    bad[bad.length - 6] = (bad[bad.length - 6] ?? 0) ^ 1
    assert.deepEqual((await expand(bad)).damage, ["the data do not agree with their checksum @0"])
  })
  test("cut off at any byte: what came before is read, the loss is told", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: all.length - 1 }), async (length) => {
        const { text, damage } = await expand(all.subarray(0, length), 13)
        assert.ok(whole.startsWith(text))
        const between = length === first.length || length === first.length + second.length
        assert.equal(damage.length, between ? 0 : 1)
      }),
    )
  })
  test("any bytes end, and throw nothing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        await expand(Buffer.concat([first, bytes, third]), 50)
      }),
    )
  })
  test("what expands without end is stopped", async () => {
    const bomb = gzipSync(Buffer.alloc(4 * 1024 * 1024))
    const limits = { ...defaultLimits, document: 1024 * 1024 }
    const { text, damage } = await expand(bomb, 1000, limits)
    assert.ok(text.length <= 2 * 1024 * 1024)
    assert.match(damage.join(), /expands to over 1 MB and 200 times its size/u)
  })
})
