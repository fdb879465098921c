import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { test } from "node:test"
import { gunzipSync } from "node:zlib"
import fc from "fast-check"
import { type Clause, clausesOf } from "../src/parse/clause.ts"
import { loadParser } from "../src/parse/load.ts"
import type { Sentence } from "../src/parse/sentence.ts"
import { caseOf, phrase, subtree } from "../src/parse/tree.ts"

const weights = gunzipSync(readFileSync(new URL("../data/parser.bin.gz", import.meta.url)))
const parser = loadParser(new Uint8Array(weights))
const parse = (text: string): Sentence[] => parser.parse(text, { start: 0, end: text.length })

function only(text: string): Sentence {
  const [sentence] = parse(text)
  assert.ok(sentence, text)
  return sentence
}

function clauseWith(text: string, lemma: string): Clause {
  const clause = clausesOf(only(text)).find((one) => one.lemma === lemma)
  assert.ok(clause, `no clause "${lemma}" in: ${text}`)
  return clause
}

const clauses: [text: string, lemma: string, wants: Record<string, unknown>][] = [
  [
    "The United States sent Ukraine 31 tanks.",
    "send",
    { subject: "States", object: "tanks", passive: false },
  ],
  [
    "The contract was signed by the defence minister.",
    "sign",
    { subject: "contract", agent: "minister", passive: true },
  ],
  ["Norway promised to send more money.", "send", { subject: "Norway", subjectShared: true }],
  ["The president visited Kyiv and met soldiers.", "meet", { subject: "president" }],
  ["The minister said that Germany will pay.", "say", { subject: "minister", complement: "pay" }],
  ["The minister did not sign the deal.", "sign", { negated: true }],
  ["The alliance will deliver the missiles.", "deliver", { modal: "will", object: "missiles" }],
  ["The Netherlands has signed a contract.", "sign", { subject: "Netherlands", passive: false }],
  [
    "The weapons that France promised arrived.",
    "promise",
    { subject: "France", object: "weapons" },
  ],
  [
    "The minister who signed the contract resigned.",
    "sign",
    { subject: "minister", subjectShared: true },
  ],
  ["The cabinet approved a plan to send tanks.", "send", { subject: "cabinet", object: "tanks" }],
  ["“Our forces hold the city,” the minister said.", "say", { complement: "hold" }],
  ["“Our forces hold the city,” said the minister.", "say", { subject: "minister" }],
]

test("clauses: who does what to whom", () => {
  for (const [text, lemma, wants] of clauses) {
    const clause = clauseWith(text, lemma)
    const { subject, object, agent, complement, ...rest } = clause
    const words = {
      subject: subject?.text,
      object: object?.text,
      agent: agent?.text,
      complement: complement?.text,
    }
    const found: Record<string, unknown> = { ...rest, ...words }
    for (const [key, value] of Object.entries(wants))
      assert.equal(found[key], value, `${text}: ${key}`)
  }
})

test("lemmas: irregular by table, regular by rule, names as they are", () => {
  const lemmas: [text: string, word: string, lemma: string][] = [
    ["They met the children in Paris.", "met", "meet"],
    ["They met the children in Paris.", "children", "child"],
    ["They met the children in Paris.", "Paris", "Paris"],
    ["The allies announced new sanctions.", "announced", "announce"],
    ["The allies announced new sanctions.", "sanctions", "sanction"],
    ["The two countries are planning talks.", "countries", "country"],
    ["The two countries are planning talks.", "planning", "plan"],
  ]
  for (const [text, word, lemma] of lemmas) {
    assert.equal(only(text).tokens.find((token) => token.text === word)?.lemma, lemma)
  }
})

test("a phrase spans its subtree, a preposition marks it", () => {
  const text = "The government gave tents to the people of Chad."
  const sentence = only(text)
  const people = sentence.tokens.find((token) => token.text === "people")
  assert.ok(people)
  const { start, end } = phrase(sentence, people)
  assert.equal(text.slice(start, end), "to the people of Chad")
  assert.equal(caseOf(sentence, people), "to")
})

function assertIsTree(text: string, sentence: Sentence): void {
  const roots = sentence.tokens.filter(({ head }) => head === -1)
  assert.equal(roots.length, 1)
  const [root] = roots
  assert.ok(root)
  // Everything hangs on the root: no cycle, no second tree.
  assert.equal(subtree(sentence, root).length, sentence.tokens.length)
  for (const token of sentence.tokens) {
    assert.equal(text.slice(token.start, token.end), token.text)
    assert.equal(token.relation === "root", token.head === -1)
  }
}

test("any text becomes trees: one root, no cycle, exact spans", () => {
  const odd = fc.string({ unit: "binary", maxLength: 120 })
  const words =
    "The a minister Minister Mr. Prime I you we he said told found forgot promised called was that which if where and but of to 5 , : — “ ” ’ ( ) ."
  const newsy = fc
    .array(fc.constantFrom(...words.split(" "), "\n\n", "\ud800"), { maxLength: 60 })
    .map((parts) => parts.join(" "))
  fc.assert(
    fc.property(fc.oneof(odd, newsy), (text) => {
      for (const sentence of parse(text)) assertIsTree(text, sentence)
    }),
    { seed: 20240315, numRuns: 200 },
  )
})

test("a sentence without end is cut, and read", () => {
  const text = "the troops moved on, ".repeat(2000)
  const sentences = parse(text)
  assert.ok(sentences.length > 20)
  for (const sentence of sentences) assertIsTree(text, sentence)
})

test("bytes that are no weights are refused", () => {
  assert.throws(() => loadParser(new Uint8Array([1, 2, 3])), /no parser weights/u)
})
