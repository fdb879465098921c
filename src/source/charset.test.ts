import assert from "node:assert/strict"
import { describe, test } from "node:test"
import { decodeText } from "./charset.ts"
import { Unreadable } from "./found.ts"

const latin = (text: string) => Buffer.from(text, "latin1")
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16()

const cases: readonly [
  shows: string,
  bytes: Uint8Array,
  served: string | undefined,
  text: string,
][] = [
  ["UTF-8", Buffer.from("Zürich – “yes”"), undefined, "Zürich – “yes”"],
  ["a mark before UTF-8 is no text", Buffer.from("\ufeffKyiv"), undefined, "Kyiv"],
  ["UTF-16 with its mark", Buffer.from("\ufeffKyiv", "utf16le"), undefined, "Kyiv"],
  ["the mark counts more than what was served", Buffer.from("\ufeffé", "utf16le"), "utf-8", "é"],
  ["UTF-16, the other way round", utf16be("\ufeffKyiv"), undefined, "Kyiv"],
  ["UTF-16 without a mark", Buffer.from("<rss>é</rss>", "utf16le"), undefined, "<rss>é</rss>"],
  ["what was served", latin("Z\xfcrich"), "ISO-8859-1", "Zürich"],
  ["served as UTF-8 and none", latin("\x93yes\x94"), "utf-8", "“yes”"],
  [
    "an XML declaration",
    latin('<?xml version="1.0" encoding="iso-8859-2"?>\xb1'),
    undefined,
    '<?xml version="1.0" encoding="iso-8859-2"?>ą',
  ],
  [
    "a meta element",
    latin('<meta charset="windows-1251">\xca\xe8\xe5\xe2'),
    undefined,
    '<meta charset="windows-1251">Киев',
  ],
  [
    "a declaration of UTF-16 in single bytes",
    Buffer.from('<?xml version="1.0" encoding="utf-16"?>é'),
    undefined,
    '<?xml version="1.0" encoding="utf-16"?>é',
  ],
  ["nothing said, not UTF-8: windows-1252", latin("\x80 5 million"), undefined, "€ 5 million"],
  ["an encoding that does not exist", Buffer.from("é"), "x-none", "é"],
  ["a stray zero byte is dropped", Buffer.from("one\0 two"), undefined, "one two"],
]

describe("the text that bytes stand for", () => {
  for (const [shows, bytes, served, text] of cases) {
    test(shows, () => assert.equal(decodeText(bytes, served), text))
  }
  test("bytes that are no text are refused", () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7) % 29)
    assert.throws(() => decodeText(bytes), Unreadable)
  })
  test("UTF-32", () => {
    const bytes = Buffer.alloc(12)
    for (const [index, code] of [0xfeff, 0x4b, 0x1f600].entries())
      bytes.writeUInt32LE(code, index * 4)
    assert.equal(decodeText(bytes), "K😀")
  })
})
