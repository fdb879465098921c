import assert from "node:assert/strict"
import { test } from "node:test"
import { agreeVoice } from "./agree-voice.ts"

const cases: [name: string, heads: number[], relations: string, agreed: string][] = [
  ["The Netherlands has signed", [1, 3, 3, -1], "det nsubj:pass aux root", "det nsubj aux root"],
  ["It was signed", [2, 2, -1], "nsubj aux:pass root", "nsubj:pass aux:pass root"],
  ["It has been signed", [3, 3, 3, -1], "nsubj aux aux:pass root", "nsubj:pass aux aux:pass root"],
  ["It came", [1, -1], "nsubj root", "nsubj root"],
]

test("subjects agree with their auxiliaries", () => {
  for (const [name, heads, relations, agreed] of cases) {
    const own = relations.split(" ")
    agreeVoice(Int32Array.from(heads), own)
    assert.equal(own.join(" "), agreed, name)
  }
})
