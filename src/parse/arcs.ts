import { longestSentence } from "./vocabulary.ts"

const places = longestSentence + 4

/**
 * A tree half built, by the arc-hybrid system: words wait in a buffer, those read stand on a stack,
 * and each gets its head when it leaves the stack. Nodes count from 1; 0 is "none".
 */
export interface Arcs {
  /** Number of words; the root stands behind the last as node `count + 1`. */
  count: number
  /** The next word of the buffer. */
  next: number
  /** Words on the stack. */
  depth: number
  readonly stack: Int32Array
  readonly head: Int32Array
  readonly label: Int32Array
  /** Outermost and next to outermost dependents on each side, 0 for none. */
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
  /** The labels of the dependents on each side, as bits mixed into one number. */
  readonly leftLabels: Int32Array
  readonly rightLabels: Int32Array
}

/** Room for one tree at a time. */
export const roomForArcs = (): Arcs => ({
  count: 0,
  next: 1,
  depth: 0,
  stack: new Int32Array(places),
  head: new Int32Array(places),
  label: new Int32Array(places),
  left1: new Int32Array(places),
  left2: new Int32Array(places),
  right1: new Int32Array(places),
  right2: new Int32Array(places),
  leftCount: new Int32Array(places),
  rightCount: new Int32Array(places),
  leftLabels: new Int32Array(places),
  rightLabels: new Int32Array(places),
})

/** The three moves. */
export const shift = 0
export const left = 1
export const right = 2
export type Move = 0 | 1 | 2

/** Begins a tree of `count` words. */
export function begin(arcs: Arcs, count: number): void {
  arcs.count = count
  arcs.next = 1
  arcs.depth = 0
  const end = count + 2
  arcs.head.fill(0, 0, end)
  arcs.label.fill(0, 0, end)
  arcs.left1.fill(0, 0, end)
  arcs.left2.fill(0, 0, end)
  arcs.right1.fill(0, 0, end)
  arcs.right2.fill(0, 0, end)
  arcs.leftCount.fill(0, 0, end)
  arcs.rightCount.fill(0, 0, end)
  arcs.leftLabels.fill(0, 0, end)
  arcs.rightLabels.fill(0, 0, end)
}

/** Has every word its head? */
export const done = (arcs: Arcs): boolean => arcs.depth === 0 && arcs.next > arcs.count

export const mayShift = (arcs: Arcs): boolean => arcs.next <= arcs.count
/** One word only hangs on the root: the last on the stack. */
export const mayLeft = (arcs: Arcs): boolean =>
  arcs.next <= arcs.count ? arcs.depth > 0 : arcs.depth === 1
export const mayRight = (arcs: Arcs): boolean => arcs.depth > 1

/** Puts the next word on the stack. */
export function doShift(arcs: Arcs): void {
  arcs.stack[arcs.depth++] = arcs.next++
}

/** Hangs the top of the stack on the next word. */
export function doLeft(arcs: Arcs, label: number): void {
  const child = arcs.stack[--arcs.depth] as number
  const head = arcs.next
  arcs.head[child] = head
  arcs.label[child] = label
  arcs.left2[head] = arcs.left1[head] as number
  arcs.left1[head] = child
  arcs.leftCount[head] = (arcs.leftCount[head] as number) + 1
  arcs.leftLabels[head] = (arcs.leftLabels[head] as number) | (1 << (label & 31))
}

/** Hangs the top of the stack on the word below it. */
export function doRight(arcs: Arcs, label: number): void {
  const child = arcs.stack[--arcs.depth] as number
  const head = arcs.stack[arcs.depth - 1] as number
  arcs.head[child] = head
  arcs.label[child] = label
  arcs.right2[head] = arcs.right1[head] as number
  arcs.right1[head] = child
  arcs.rightCount[head] = (arcs.rightCount[head] as number) + 1
  arcs.rightLabels[head] = (arcs.rightLabels[head] as number) | (1 << (label & 31))
}
