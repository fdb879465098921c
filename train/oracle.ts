import {
  type Arcs,
  left,
  type Move,
  mayLeft,
  mayRight,
  mayShift,
  right,
  shift,
} from "../src/parse/arcs.ts"

/** The right tree of the nodes: for each its head (`count + 1` is the root) and its relation. */
export interface RightTree {
  readonly head: Int32Array
  readonly relation: Int32Array
}

/** How many right arcs can no longer be made after the move; infinite where it is not allowed. */
export function costOf(arcs: Arcs, tree: RightTree, move: Move): number {
  if (move === shift) return mayShift(arcs) ? costOfShift(arcs, tree) : Infinity
  if (move === left) return mayLeft(arcs) ? costOfLeft(arcs, tree) : Infinity
  return mayRight(arcs) ? costOfRight(arcs, tree) : Infinity
}

/** The next word can no longer take words of the stack, nor hang on one below the top. */
function costOfShift({ stack, depth, next }: Arcs, { head }: RightTree): number {
  let cost = 0
  for (let at = 0; at < depth; at++) {
    const word = stack[at] ?? 0
    if (head[word] === next) cost++
    if (at < depth - 1 && head[next] === word) cost++
  }
  return cost
}

/** The top can no longer hang on the word below it or on a later one, nor take any. */
function costOfLeft(arcs: Arcs, { head }: RightTree): number {
  const { stack, depth, next } = arcs
  const word = stack[depth - 1] ?? 0
  const own = head[word] ?? 0
  let cost = own > next || (depth > 1 && own === stack[depth - 2]) ? 1 : 0
  for (let at = next; at <= arcs.count; at++) if (head[at] === word) cost++
  return cost
}

/** The top can no longer hang on a word of the buffer, nor take any. */
function costOfRight(arcs: Arcs, { head }: RightTree): number {
  const { stack, depth, next } = arcs
  const word = stack[depth - 1] ?? 0
  let cost = (head[word] ?? 0) >= next ? 1 : 0
  for (let at = next; at <= arcs.count; at++) if (head[at] === word) cost++
  return cost
}

export const moves: readonly Move[] = [shift, left, right]

/** A move that costs nothing, or as little as can be; words are hung as soon as they may. */
export function rightMove(arcs: Arcs, tree: RightTree): Move {
  let best: Move = shift
  let least = Infinity
  for (const move of [left, right, shift] as const) {
    const cost = costOf(arcs, tree, move)
    if (cost < least) {
      least = cost
      best = move
    }
  }
  return best
}

/** The tree of the nodes from the last to the first. */
export function mirrorTree({ head, relation }: RightTree, count: number): RightTree {
  const root = count + 1
  const mirrored = { head: new Int32Array(root + 1), relation: new Int32Array(root + 1) }
  for (let node = 1; node < root; node++) {
    const above = head[node] ?? root
    mirrored.head[root - node] = above === root ? root : root - above
    mirrored.relation[root - node] = relation[node] ?? 0
  }
  return mirrored
}
