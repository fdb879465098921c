import assert from "node:assert/strict"
import test from "node:test"
import { agreeObjects } from "./agree-objects.ts"

const cases: [name: string, heads: number[], read: string[], expected: string[]][] = [
  ["sent Kenya money", [-1, 0, 0], ["root", "obj", "obj"], ["root", "iobj", "obj"]],
  [
    "discussed borders, flights",
    [-1, 0, 3, 0],
    ["root", "obj", "punct", "obj"],
    ["root", "obj", "punct", "obj"],
  ],
  [
    "created funds worth millions",
    [-1, 0, 3, 0],
    ["root", "obj", "amod", "obj"],
    ["root", "obj", "amod", "nmod"],
  ],
  ["sent money", [-1, 0], ["root", "obj"], ["root", "obj"]],
  [
    "whom they saw leave home",
    [2, 2, -1, 2, 3],
    ["obj", "nsubj", "root", "xcomp", "obj"],
    ["obj", "nsubj", "root", "xcomp", "obj"],
  ],
]

test("of two objects behind a verb the first is who gets the second", () => {
  for (const [name, heads, read, expected] of cases) {
    const relations = [...read]
    agreeObjects(Int32Array.from(heads), relations, name.split(" "))
    assert.deepEqual(relations, expected, name)
  }
})
