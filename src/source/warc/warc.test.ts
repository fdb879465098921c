import assert from "node:assert/strict"
import { describe, test } from "node:test"
import { gzipSync } from "node:zlib"
import fc from "fast-check"
import { foundIn, shown, sourceOf } from "../../../test/found-in.ts"

const words = (number: number) =>
  `Report ${number}: the harbour council voted to close the northern quay for two years, its chair said on Tuesday after a long meeting.`

const pageOf = (number: number) =>
  `<html><body><article><p>${words(number)}</p></article></body></html>`

/** One record of a WARC file; its length may be told wrongly. */
const record = (
  type: string,
  url: string,
  mediaType: string,
  content: string | Uint8Array,
  length?: number,
) => {
  const bytes = Buffer.from(content)
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nContent-Type: ${mediaType}\r\nContent-Length: ${length ?? bytes.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from("\r\n\r\n")])
}

const answer = (fields: string, body: string | Uint8Array, status = "200 OK") =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${fields}\r\n\r\n`), Buffer.from(body)])

const capture = (number: number, length?: number) =>
  record(
    "response",
    `https://a.example/${number}`,
    "application/http; msgtype=response",
    answer("Content-Type: text/html", pageOf(number)),
    length,
  )

const info = record("warcinfo", "", "application/warc-fields", "software: test")
const read = (number: number) => `report ${words(number)}`
const response = (fields: string, body: string | Uint8Array, status?: string) =>
  record("response", "https://a.example/", "application/http", answer(fields, body, status))

const cases: readonly [shows: string, archive: Uint8Array, found: readonly (string | RegExp)[]][] =
  [
    [
      "pages",
      Buffer.concat([info, capture(1), capture(2)]),
      ['passed a record of type "warcinfo"', read(1), read(2)],
    ],
    [
      "compressed record by record",
      Buffer.concat([capture(1), capture(2)].map((each) => gzipSync(each))),
      [read(1), read(2)],
    ],
    [
      "compressed as a whole",
      gzipSync(Buffer.concat([capture(1), capture(2)])),
      [read(1), read(2)],
    ],
    [
      "a text that was taken out of a page",
      record("conversion", "https://a.example/", "text/plain", words(1)),
      [read(1)],
    ],
    [
      "a page compressed by its server",
      response("Content-Type: text/html\r\nContent-Encoding: gzip", gzipSync(pageOf(1))),
      [read(1)],
    ],
    [
      "one whose compression was undone",
      response("Content-Type: text/html\r\nContent-Encoding: gzip", pageOf(1)),
      [read(1)],
    ],
    [
      "a page in chunks",
      response(
        "Content-Type: text/html\r\nTransfer-Encoding: chunked",
        `10\r\n${pageOf(1).slice(0, 16)}\r\n${(pageOf(1).length - 16).toString(16)}\r\n${pageOf(1).slice(16)}\r\n0\r\n\r\n`,
      ),
      [read(1)],
    ],
    [
      "chunks that were joined before",
      response("Content-Type: text/html\r\nTransfer-Encoding: chunked", pageOf(1)),
      [read(1)],
    ],
    [
      "a page that was not there",
      response("Content-Type: text/html", pageOf(1), "404 Not Found"),
      ["passed the server answered 404"],
    ],
    ["a picture", response("Content-Type: image/png", "x"), ["passed image/png holds no report"]],
    [
      "a repeat",
      record("revisit", "https://a.example/", "application/http", answer("", "")),
      ["passed a repeat of an earlier capture"],
    ],
    [
      "a length that is too small",
      Buffer.concat([capture(1, 90), capture(2)]),
      [/^unread a\.warc, record at byte 0: it is longer or shorter than it says/u, read(2)],
    ],
    [
      "a length that is too large",
      Buffer.concat([capture(1, 100_000), capture(2)]),
      [/^unread a\.warc, record at byte 0: it should have 100000 bytes/u, read(2)],
    ],
    [
      "a length that is no number",
      Buffer.concat([
        Buffer.from("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\n"),
        capture(2),
      ]),
      [/^unread a\.warc, record at byte 0: no record begins here/u],
    ],
    [
      "noise between records",
      Buffer.concat([capture(1), Buffer.from("noise\n".repeat(2000)), capture(2)]),
      [
        read(1),
        new RegExp(
          `^unread a\\.warc, record at byte ${capture(1).length}: no record begins here`,
          "u",
        ),
        read(2),
      ],
    ],
    [
      "a member that is damaged",
      Buffer.concat([
        gzipSync(capture(1)),
        gzipSync(capture(2)).fill(0xff, 30, 50),
        gzipSync(capture(3)),
      ]),
      [
        read(1),
        new RegExp(
          `^unread a\\.warc, .*at byte ${gzipSync(capture(1)).length}: the compressed data are damaged`,
          "u",
        ),
        read(3),
      ],
    ],
  ]

describe("a web archive", () => {
  for (const [shows, archive, expected] of cases) {
    test(shows, async () => {
      const found = shown(await foundIn(sourceOf("a.warc", archive, { chunk: 100 })))
      assert.equal(found.length, expected.length, found.join("\n"))
      for (const [index, each] of expected.entries()) {
        if (typeof each === "string") assert.equal(found[index], each)
        else assert.match(found[index] ?? "", each)
      }
    })
  }

  test("ARC files, with an address that holds a space", async () => {
    const body = answer("Content-Type: text/html", pageOf(1))
    const about = "1 0 Test\nURL IP-address Archive-date Content-type Archive-length\n"
    const arc = [
      `filedesc://a.arc 0.0.0.0 20240312000000 text/plain ${about.length}\n${about}\n`,
      `http://a.example/one two 192.0.2.1 20240312000000 text/html ${body.length}\n${body}\n`,
    ].join("")
    const found = await foundIn(sourceOf("a.arc", arc))
    assert.deepEqual(shown(found).slice(-1), [read(1)])
    const last = found.at(-1)
    assert.equal(last?.kind === "report" && last.told.url, "http://a.example/one%20two")
  })

  const whole = Buffer.concat([info, capture(1), capture(2)])
  for (const [name, archive] of [
    ["plain", whole],
    ["compressed", Buffer.concat([info, capture(1), capture(2)].map((each) => gzipSync(each)))],
  ] as const) {
    test(`cut off at any byte, ${name}: nothing is lost in silence`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 30, max: archive.length - 5 }), async (length) => {
          const found = await foundIn(sourceOf("a.warc", archive.subarray(0, length)))
          const reports = found.filter(({ kind }) => kind === "report").length
          const unread = found.filter(({ kind }) => kind === "unread").length
          const starts =
            name === "plain" ? [info, capture(1)] : [info, capture(1)].map((each) => gzipSync(each))
          const edges = [
            starts[0]?.length ?? 0,
            (starts[0]?.length ?? 0) + (starts[1]?.length ?? 0),
          ]
          // Cut between two records, or in the empty lines after one, nothing is missing.
          const between = edges.some(
            (edge) => length <= edge && length >= edge - (name === "plain" ? 4 : 0),
          )
          assert.equal(unread, between ? 0 : 1, `${length}: ${shown(found).join("; ")}`)
          assert.ok(reports <= 2)
        }),
        { numRuns: 60 },
      )
    })
  }

  test("a page that expands without end is named, the rest is read", async () => {
    const bomb = response(
      "Content-Type: text/html\r\nContent-Encoding: gzip",
      gzipSync(Buffer.alloc(3_000_000, 65)),
    )
    const source = sourceOf("a.warc", Buffer.concat([bomb, capture(2)]))
    const found = shown(await foundIn(source, { limits: { document: 1_000_000 } }))
    assert.deepEqual(found, [
      "unread a.warc, record at byte 0: it expands beyond the limit",
      read(2),
    ])
  })
})
