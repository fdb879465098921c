import assert from "node:assert/strict"
import { test } from "node:test"
import {
  begin,
  doLeft,
  done,
  doRight,
  doShift,
  left,
  roomForArcs,
  shift,
} from "../src/parse/arcs.ts"
import { mirrorTree, type RightTree, rightMove } from "./oracle.ts"

/** Heads of the first word, the second, …; the root's word hangs on `count + 1`. */
const trees: [text: string, heads: number[]][] = [
  ["Talks resumed", [2, 3]],
  ["The minister said they won", [2, 3, 6, 5, 3]],
  ["They won the war , she said yesterday", [2, 7, 4, 2, 2, 7, 9, 7]],
]

const treeOf = (heads: readonly number[]): RightTree => ({
  head: Int32Array.from([0, ...heads, 0]),
  relation: Int32Array.from([0, ...heads.map((_, at) => at + 1), 0]),
})

/** The heads that the right moves lead to. */
function rebuilt(tree: RightTree, count: number): number[] {
  const arcs = roomForArcs()
  begin(arcs, count)
  while (!done(arcs)) {
    const move = rightMove(arcs, tree)
    if (move === shift) doShift(arcs)
    else if (move === left) doLeft(arcs, 1)
    else doRight(arcs, 1)
  }
  return [...arcs.head.subarray(1, count + 1)]
}

test("right moves build the tree, from the sentence's start and from its end", () => {
  for (const [text, heads] of trees) {
    const tree = treeOf(heads)
    const mirrored = mirrorTree(tree, heads.length)
    assert.deepEqual(rebuilt(tree, heads.length), heads, text)
    assert.deepEqual(
      rebuilt(mirrored, heads.length),
      [...mirrored.head.subarray(1, heads.length + 1)],
      text,
    )
    assert.deepEqual(mirrorTree(mirrored, heads.length), tree, text)
  }
})
