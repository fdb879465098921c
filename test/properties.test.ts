import assert from "node:assert/strict"
import { globSync, readFileSync } from "node:fs"
import { test } from "node:test"
import { fileURLToPath } from "node:url"
import fc from "fast-check"
import { read } from "../src/index.ts"
import { hostileTexts } from "./hostile-texts.ts"
import { unsound } from "./unsound.ts"

const published = "2024-03-15"
const root = fileURLToPath(new URL("..", import.meta.url))

/** Seeded: every run of the tests tries the same texts. */
const runs = (numRuns: number) => ({ seed: 20240315, numRuns })

/** Words and marks that rules look for, in any order. */
const pieces = fc.constantFrom(
  ..."said told promised met announced on Tuesday to the minister of Ukraine Germany President".split(
    " ",
  ),
  ..."$5 million 2.4 billion euros 1,000 troops May 5, 2020 (USD 3 million) between 10 and 20".split(
    " ",
  ),
  ...'“ ” " ‘ ’ ( ) [ , ; : — … . ? ! - \n \n\n \t € %'.split(" "),
  ..."John Smith Mr. U.S. CNN Reuters he she they who that which his according quoted as saying".split(
    " ",
  ),
  ...[
    "\n\n",
    "\u00a0",
    "\u200f",
    "\ud83d",
    "👩‍👩‍👧",
    "e\u0301",
    "\0",
    "- ",
    "Q: ",
    "PARIS (AP) — ",
  ],
)

const anyNews = fc
  .array(fc.tuple(pieces, fc.constantFrom(" ", " ", " ", "")), { maxLength: 120 })
  .map((pairs) => pairs.flat().join(""))

const isSound = (text: string) => assert.deepEqual(unsound(read(text, { published }), text), [])

test("any characters are read soundly", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), isSound), runs(150))
})

test("any code units are read soundly, lone surrogates too", () => {
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
  fc.assert(fc.property(fc.string({ unit, maxLength: 400 }), isSound), runs(100))
})

test("words of news in any order are read soundly", () => {
  fc.assert(fc.property(anyNews, isSound), runs(400))
})

test("the same text gives the same bytes again, whatever is read in between", () => {
  const bytes = (text: string) => JSON.stringify(read(text, { published }))
  const same = (text: string, other: string) => {
    const before = bytes(text)
    read(other)
    assert.equal(bytes(text), before)
  }
  fc.assert(fc.property(anyNews, anyNews, same), runs(50))
})

test("real reports cut and pasted anywhere are read soundly", () => {
  const reports = globSync("examples/reports/*.txt", { cwd: root })
    .sort()
    .map((file) => readFileSync(root + file, "utf8").slice(0, 3_000))
  const spoiled = fc.tuple(
    fc.constantFrom(...reports),
    fc.nat(3_000),
    fc.nat(800),
    fc.constantFrom(...Object.values(hostileTexts)),
    fc.nat(40),
  )
  fc.assert(
    fc.property(spoiled, ([report, from, length, make, size]) => {
      const at = Math.min(from, report.length)
      isSound(
        report.slice(Math.max(0, at - length), at) + make(size) + report.slice(at, at + length),
      )
    }),
    runs(150),
  )
})
