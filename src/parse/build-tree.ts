import {
  type Arcs,
  begin,
  doLeft,
  done,
  doRight,
  doShift,
  left,
  type Move,
  mayLeft,
  mayRight,
  mayShift,
  right,
  shift,
} from "./arcs.ts"
import { guideFeatureCount, guideFeatures } from "./guide-features.ts"
import { scoreAt, toPlaces } from "./hash.ts"
import { labelFeatureCount, labelFeatures } from "./label-features.ts"
import {
  moreFeatures,
  moveFeatureCount,
  quickFeatureCount,
  quickFeatures,
} from "./move-features.ts"
import type { Nodes } from "./nodes.ts"
import type { Weights } from "./tag.ts"

/** What the parser knows: weights of moves (rows of four, one a move) and of relations. */
export interface TreeModel {
  readonly moves: Weights
  /** The same rows, each as one number; only where weights are bytes. */
  readonly rows?: Int32Array
  readonly movesShift: number
  readonly labels: Weights
  readonly labelsShift: number
  readonly posCount: number
  /** For each pair of parts of speech, head on the left or right: the relations seen there. */
  readonly labelChoices: readonly Uint8Array[]
  /** Does it look at the guide and all else? The guide itself takes quick looks. */
  readonly guided: boolean
}

/**
 * Builds the tree of the nodes into `arcs`, one best move after the other; `leads` are told by how much
 * the closest of the moves that decided each node's head won.
 */
export function buildTree(model: TreeModel, nodes: Nodes, arcs: Arcs, leads?: Float64Array): void {
  const features = roomForFeatures(model)
  const labelled = new Int32Array(labelFeatureCount)
  const scores = new Float64Array(3)
  begin(arcs, nodes.count)
  leads?.fill(Infinity, 0, nodes.count + 1)
  while (!done(arcs)) {
    const move = onlyMove(arcs) ?? chooseMove(model, nodes, arcs, features, scores, leads)
    perform(model, nodes, arcs, move, labelled)
  }
}

/** The move that is allowed where there is one only. */
function onlyMove(arcs: Arcs): Move | undefined {
  if (arcs.next > arcs.count) return mayRight(arcs) ? right : left
  return arcs.depth === 0 ? shift : undefined
}

/** A move that leads by so much after half of the features is not caught up with: 1 in 2,000 would be. */
const sureLead = 160

function chooseMove(
  model: TreeModel,
  nodes: Nodes,
  arcs: Arcs,
  features: Int32Array,
  scores: Float64Array,
  leads: Float64Array | undefined,
): Move {
  scores.fill(0)
  quickFeatures(nodes, arcs, features)
  addScores(model, features, 0, quickFeatureCount, scores)
  if (model.guided) {
    guideFeatures(nodes, arcs, moveFeatureCount, features)
    addScores(model, features, moveFeatureCount, features.length, scores)
    const move = bestMove(arcs, scores)
    if (leadOf(arcs, scores, move) >= sureLead) return move
    moreFeatures(nodes, arcs, features)
    addScores(model, features, quickFeatureCount, moveFeatureCount, scores)
  }
  const move = bestMove(arcs, scores)
  if (leads && arcs.depth > 0) {
    const top = arcs.stack[arcs.depth - 1] as number
    leads[top] = Math.min(leads[top] as number, leadOf(arcs, scores, move))
  }
  return move
}

/** Room for the features of one move. */
export const roomForFeatures = ({ guided }: TreeModel): Int32Array =>
  new Int32Array(guided ? moveFeatureCount + guideFeatureCount : quickFeatureCount)

/** All that is looked at to choose the next move. */
export function lookAround({ guided }: TreeModel, nodes: Nodes, arcs: Arcs, out: Int32Array): void {
  if (!guided) {
    quickFeatures(nodes, arcs, out)
    return
  }
  quickFeatures(nodes, arcs, out)
  moreFeatures(nodes, arcs, out)
  guideFeatures(nodes, arcs, moveFeatureCount, out)
}

/** By how much the move is better than the next best one; infinite where there is no choice. */
function leadOf(arcs: Arcs, scores: Float64Array, move: Move): number {
  let next = -Infinity
  if (move !== shift && mayShift(arcs)) next = scores[shift] as number
  if (move !== left && mayLeft(arcs)) next = Math.max(next, scores[left] as number)
  if (move !== right && mayRight(arcs)) next = Math.max(next, scores[right] as number)
  return (scores[move] as number) - next
}

/** How well each move fits, by all features. */
export function scoreMoves(model: TreeModel, features: Int32Array, scores: Float64Array): void {
  scores.fill(0)
  addScores(model, features, 0, features.length, scores)
}

/** Adds what the features from `from` up to `to` say of each move. */
function addScores(
  model: TreeModel,
  features: Int32Array,
  from: number,
  to: number,
  scores: Float64Array,
): void {
  if (model.rows) addRows(model.rows, model.movesShift, features, from, to, scores)
  else addWeights(model, features, from, to, scores)
}

/**
 * Adds the bytes of a row side by side, made positive so that none borrows from its neighbour: the
 * sums of all features stay below two bytes each. One look at memory in place of three.
 */
function addRows(
  rows: Int32Array,
  movesShift: number,
  features: Int32Array,
  from: number,
  to: number,
  scores: Float64Array,
): void {
  let outer = 0
  let inner = 0
  for (let at = from; at < to; at++) {
    const place = Math.imul(features[at] as number, 0x9e3779b1) >>> movesShift
    const row = (rows[place] as number) ^ 0x80808080
    outer += row & 0x00ff00ff
    inner += (row >>> 8) & 0xff
  }
  scores[0] = (scores[0] as number) + (outer & 0xffff)
  scores[1] = (scores[1] as number) + inner
  scores[2] = (scores[2] as number) + (outer >>> 16)
}

function addWeights(
  { moves, movesShift }: TreeModel,
  features: Int32Array,
  from: number,
  to: number,
  scores: Float64Array,
): void {
  let a = 0
  let b = 0
  let c = 0
  for (let at = from; at < to; at++) {
    const row = (Math.imul(features[at] as number, 0x9e3779b1) >>> movesShift) << 2
    a += moves[row] as number
    b += moves[row + 1] as number
    c += moves[row + 2] as number
  }
  scores[0] = (scores[0] as number) + a
  scores[1] = (scores[1] as number) + b
  scores[2] = (scores[2] as number) + c
}

/** The best of the moves that are allowed. */
export function bestMove(arcs: Arcs, scores: Float64Array): Move {
  let best: Move = shift
  let highest = -Infinity
  if (mayShift(arcs)) highest = scores[shift] as number
  if (mayLeft(arcs) && (scores[left] as number) > highest) {
    best = left
    highest = scores[left] as number
  }
  if (mayRight(arcs) && (scores[right] as number) > highest) best = right
  return best
}

/** Makes the move; where it hangs a word on another, names the relation. */
export function perform(
  model: TreeModel,
  nodes: Nodes,
  arcs: Arcs,
  move: Move,
  features: Int32Array,
): void {
  if (move === shift) {
    doShift(arcs)
    return
  }
  const child = arcs.stack[arcs.depth - 1] as number
  const head = move === left ? arcs.next : (arcs.stack[arcs.depth - 2] as number)
  const label = head > arcs.count ? 0 : bestLabel(model, nodes, arcs, head, child, features)
  if (move === left) doLeft(arcs, label)
  else doRight(arcs, label)
}

/** The relations that may join the two; never empty. */
export function labelChoicesFor(
  model: TreeModel,
  nodes: Nodes,
  head: number,
  child: number,
): Uint8Array {
  const pair = (nodes.pos[head] ?? 0) * model.posCount + (nodes.pos[child] ?? 0)
  return model.labelChoices[pair * 2 + (head < child ? 1 : 0)] ?? noChoice
}

const noChoice = new Uint8Array([1])

export function bestLabel(
  model: TreeModel,
  nodes: Nodes,
  arcs: Arcs,
  head: number,
  child: number,
  features: Int32Array,
): number {
  const choices = labelChoicesFor(model, nodes, head, child)
  if (choices.length === 1) return choices[0] ?? 0
  labelFeatures(nodes, arcs, head, child, features)
  toPlaces(features, model.labelsShift)
  let best = 0
  let highest = -Infinity
  for (let at = 0; at < choices.length; at++) {
    const label = choices[at] as number
    const score = scoreAt(model.labels, features, label)
    if (score > highest) {
      highest = score
      best = label
    }
  }
  return best
}
