import {
  type Arcs,
  begin,
  doLeft,
  done,
  doRight,
  doShift,
  left,
  type Move,
  shift,
} from "../src/parse/arcs.ts"
import {
  labelChoicesFor,
  lookAround,
  roomForFeatures,
  scoreMoves,
  type TreeModel,
} from "../src/parse/build-tree.ts"
import { type Grammar, shiftFor } from "../src/parse/grammar.ts"
import { noteGuide } from "../src/parse/guide.ts"
import { scoreAt, toPlaces } from "../src/parse/hash.ts"
import { labelFeatureCount, labelFeatures } from "../src/parse/label-features.ts"
import { type Desk, layNodes, mirrorNodes, roomForSentence } from "../src/parse/parse-words.ts"
import { describe } from "../src/parse/vocabulary.ts"
import { type Averaged, average, averaged, change } from "./averaged.ts"
import { costOf, mirrorTree, moves, type RightTree, rightMove } from "./oracle.ts"
import { random, shuffled } from "./random.ts"
import type { Sample } from "./samples.ts"
import { countIn, isSeldom, roomForCounts } from "./seen.ts"
import type { Tagged } from "./turn-speech.ts"

/** How the parser is taught. */
export interface TreeLesson {
  readonly moveBits: number
  readonly labelBits: number
  readonly rounds: number
  readonly seed: number
  /** From the sentence's end, and without relations? */
  readonly fromEnd: boolean
  /** Called after a round with the model as it is then. */
  readonly after?: (round: number, model: TreeModel) => void
}

/** What is at hand while a sentence is learned. */
interface Class {
  readonly model: TreeModel
  readonly moves: Averaged
  readonly labels: Averaged
  readonly moveFeatures: Int32Array
  readonly labelFeatures: Int32Array
  /** Where their weights lie. */
  readonly labelPlaces: Int32Array
  readonly scores: Float64Array
  readonly next: () => number
  /** How often each feature is seen. */
  readonly seen: Uint8Array
  step: number
  wrong: number
}

/** What must be known before trees are learned. */
export type Known = Pick<Grammar, "vocabulary" | "tagNames" | "posOfTag">

/** Teaches moves and relations on trees with the given tags, following its own moves most of the time. */
export function learnTree(
  taught: readonly Tagged[],
  known: Known,
  labelChoices: readonly Uint8Array[],
  lesson: TreeLesson,
): TreeModel {
  const moveTable = averaged(4 << lesson.moveBits)
  const labelTable = averaged(1 << lesson.labelBits)
  const model: TreeModel = {
    moves: moveTable.weights,
    movesShift: shiftFor(1 << lesson.moveBits),
    labels: labelTable.weights,
    labelsShift: shiftFor(1 << lesson.labelBits),
    posCount: new Set(known.posOfTag).size + 1,
    labelChoices,
    guided: !lesson.fromEnd,
  }
  const room: Class = {
    model,
    moves: moveTable,
    labels: labelTable,
    moveFeatures: roomForFeatures(model),
    labelFeatures: new Int32Array(labelFeatureCount),
    labelPlaces: new Int32Array(labelFeatureCount),
    scores: new Float64Array(3),
    next: random(lesson.seed),
    seen: roomForCounts(),
    step: 1,
    wrong: 0,
  }
  const desk = roomForSentence()
  const lay = { known, desk, fromEnd: lesson.fromEnd }
  for (const one of taught) countSentence(room, lay, one)
  for (let round = 0; round < lesson.rounds; round++) {
    room.wrong = 0
    const before = room.step
    for (const at of shuffled(taught.length, room.next)) {
      const one = taught[at]
      if (one) learnSentence(room, lay, one, round)
    }
    const share = ((100 * room.wrong) / (room.step - before)).toFixed(2)
    console.log(`  trees, round ${round + 1}: ${share} % of moves wrong`)
    lesson.after?.(round, {
      ...model,
      moves: average(moveTable, room.step),
      labels: average(labelTable, room.step),
    })
  }
  return { ...model, moves: average(moveTable, room.step), labels: average(labelTable, room.step) }
}

/** Where sentences are laid out, and in which direction. */
interface Lay {
  readonly known: Known
  readonly desk: Desk
  readonly fromEnd: boolean
}

/** Lays the sentence out: the desk with its nodes in the right direction, and the right tree. */
function layOut({ known, desk, fromEnd }: Lay, { sample, tags, guide }: Tagged): [Desk, RightTree] {
  describe(known.vocabulary, sample.texts, sample.lower, desk.words)
  layNodes(known, desk, sample.texts, tags)
  const tree = rightTree(desk, sample)
  if (guide) noteGuide(desk.nodes, guide)
  if (!fromEnd) return [desk, tree]
  mirrorNodes(desk)
  return [{ ...desk, nodes: desk.mirror }, mirrorTree(tree, desk.nodes.count)]
}

/** Counts the features along a right way to build the tree. */
function countSentence(room: Class, lay: Lay, one: Tagged): void {
  const [{ nodes, arcs }, tree] = layOut(lay, one)
  begin(arcs, nodes.count)
  while (!done(arcs)) {
    lookAround(room.model, nodes, arcs, room.moveFeatures)
    countIn(room.seen, room.moveFeatures)
    const move = rightMove(arcs, tree)
    if (move === shift) {
      doShift(arcs)
      continue
    }
    const child = arcs.stack[arcs.depth - 1] ?? 0
    const head = move === left ? arcs.next : (arcs.stack[arcs.depth - 2] ?? 0)
    if (head <= arcs.count) {
      labelFeatures(nodes, arcs, head, child, room.labelFeatures)
      countIn(room.seen, room.labelFeatures)
    }
    const label = lay.fromEnd ? 1 : (tree.relation[child] ?? 0)
    if (move === left) doLeft(arcs, label)
    else doRight(arcs, label)
  }
}

function learnSentence(room: Class, lay: Lay, one: Tagged, round: number): void {
  const [desk, tree] = layOut(lay, one)
  const { arcs, nodes } = desk
  begin(arcs, nodes.count)
  while (!done(arcs)) {
    lookAround(room.model, nodes, arcs, room.moveFeatures)
    scoreMoves(room.model, room.moveFeatures, room.scores)
    room.step++
    const move = learnMove(room, arcs, tree, round)
    if (move === shift) doShift(arcs)
    else learnAttachment(room, desk, tree, move)
  }
}

/** By how much the right move must win. */
const lead = 100

/** Chooses the move to go on with; teaches the right one against the best wrong one where it must. */
function learnMove(room: Class, arcs: Arcs, tree: RightTree, round: number): Move {
  const costs = moves.map((move) => costOf(arcs, tree, move))
  const least = Math.min(...costs)
  let good: Move = shift
  let bad: Move = shift
  let goodScore = -Infinity
  let badScore = -Infinity
  for (const move of moves) {
    const score = room.scores[move] ?? 0
    if (costs[move] === Infinity) continue
    if (costs[move] === least) {
      if (score > goodScore) {
        goodScore = score
        good = move
      }
    } else if (score > badScore) {
      badScore = score
      bad = move
    }
  }
  if (badScore > goodScore) room.wrong++
  if (badScore + lead > goodScore) teachMove(room, good, bad)
  return badScore > goodScore && round > 0 && room.next() < 0.9 ? bad : good
}

function teachMove(room: Class, good: Move, bad: Move): void {
  for (const feature of room.moveFeatures) {
    if (isSeldom(room.seen, feature)) continue
    const row = (Math.imul(feature, 0x9e3779b1) >>> room.model.movesShift) << 2
    change(room.moves, row + good, 1, room.step)
    change(room.moves, row + bad, -1, room.step)
  }
}

/** Makes an arc; learns its relation where the arc is right. */
function learnAttachment(room: Class, desk: Desk, tree: RightTree, move: Move): void {
  const { arcs, nodes } = desk
  const child = arcs.stack[arcs.depth - 1] ?? 0
  const head = move === left ? arcs.next : (arcs.stack[arcs.depth - 2] ?? 0)
  let label = 0
  if (head <= arcs.count) {
    const choices = labelChoicesFor(room.model, nodes, head, child)
    labelFeatures(nodes, arcs, head, child, room.labelFeatures)
    const gold = tree.head[child] === head ? (tree.relation[child] ?? 0) : -1
    label = learnLabel(room, choices, gold)
  }
  if (move === left) doLeft(arcs, label)
  else doRight(arcs, label)
}

function learnLabel(room: Class, choices: Uint8Array, gold: number): number {
  const places = room.labelPlaces
  places.set(room.labelFeatures)
  toPlaces(places, room.model.labelsShift)
  let wrong = -1
  let wrongScore = -Infinity
  let goldScore = -Infinity
  for (const label of choices) {
    const score = scoreAt(room.model.labels, places, label)
    if (label === gold) goldScore = score
    else if (score > wrongScore) {
      wrongScore = score
      wrong = label
    }
  }
  if (gold >= 0 && wrong >= 0 && goldScore > -Infinity && goldScore < wrongScore + lead) {
    teachLabel(room, gold, 1)
    teachLabel(room, wrong, -1)
  }
  return goldScore >= wrongScore && gold >= 0 ? gold : Math.max(wrong, 0)
}

function teachLabel(room: Class, label: number, by: number): void {
  for (const [at, feature] of room.labelFeatures.entries()) {
    if (isSeldom(room.seen, feature)) continue
    change(room.labels, (room.labelPlaces[at] ?? 0) ^ label, by, room.step)
  }
}

/** The right tree over the desk's nodes; a head that is a mark gives way to the mark's own head. */
export function rightTree(desk: Desk, sample: Sample): RightTree {
  const { count } = desk.nodes
  const nodeOf = new Int32Array(sample.texts.length)
  for (let node = 1; node <= count; node++) nodeOf[desk.tokenOf[node] ?? 0] = node
  const head = new Int32Array(count + 2)
  const relation = new Int32Array(count + 2)
  for (let node = 1; node <= count; node++) {
    const token = desk.tokenOf[node] ?? 0
    let at = sample.heads[token] ?? -1
    while (at >= 0 && nodeOf[at] === 0) at = sample.heads[at] ?? -1
    head[node] = at < 0 ? count + 1 : (nodeOf[at] ?? 0)
    relation[node] = sample.relations[token] ?? 0
  }
  return { head, relation }
}
