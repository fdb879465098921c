import type { Sentence } from "../../parse/sentence.ts"
import type { Draft, PassedBy, Stage } from "../draft.ts"
import { actorsIn } from "./actor.ts"
import { whyBarred } from "./barred.ts"
import { taskOf } from "./contracts/task.ts"
import { costlyThing } from "./cost.ts"
import { describe, hullOf } from "./describe.ts"
import { entryOf } from "./entry-of.ts"
import { withSpeakers } from "./first-person.ts"
import { clausesOfGiving, governorOf, headlineVerb, nearestGiving } from "./governor.ts"
import type { Promised, Scene } from "./promised.ts"
import { worth } from "./rules/worth.ts"
import { contractRules, sumRules, thingRules } from "./rules.ts"
import { settle } from "./settle.ts"
import { type Sum, sumsIn } from "./sums.ts"
import { thingOf } from "./thing.ts"

/** Reads who promised or gave how much of what to whom. */
export const readCommitments: Stage = (draft) => {
  const read: Promised[] = []
  const passedBy: PassedBy[] = []
  for (const [index, sentence] of draft.sentences.entries()) {
    const sums = sumsIn(draft, sentence)
    for (const [place, sum] of sums.entries()) {
      const scene = sceneOf(draft, index, sum, sums[place + 1], read, sentence)
      const found = "why" in scene ? undefined : firstTaken(rulesFor(scene), scene)
      if (found) read.push(found)
      else passedBy.push({ rule: "commitment", span: sum.money.span, why: whyNot(scene) })
    }
    // Where a sentence names sums, what else it gives is what they pay for.
    if (sums.length === 0) read.push(...withoutSum(draft, index, sentence, read))
  }
  const { kept, announced } = settle(draft, withSpeakers(draft, read))
  const entries = kept.map((each) => entryOf(draft, each))
  for (const { rule, span } of announced) {
    passedBy.push({ rule, span, why: "a headline that announces what the story tells" })
  }
  return {
    ...draft,
    entries: [...draft.entries, ...entries],
    passedBy: [...draft.passedBy, ...passedBy],
  }
}

const priceRules = [worth]
const rulesFor = ({ isCost }: Scene) => (isCost ? priceRules : sumRules)

function firstTaken<SceneKind>(
  rules: readonly { take(scene: SceneKind): Promised | undefined }[],
  scene: SceneKind,
): Promised | undefined {
  for (const rule of rules) {
    const found = rule.take(scene)
    if (found) return found
  }
  return undefined
}

/** Less than this, "announced" and "raised" tell of prices and rates. */
const enough = 10000

interface Barred {
  readonly why: string
}

const whyNot = (scene: Scene | Barred): string =>
  "why" in scene ? scene.why : "no words of giving around the sum"

/** The words around a sum, or why they bar every reading ("asked for $5m"). */
function sceneOf(
  draft: Draft,
  index: number,
  sum: Sum,
  next: Sum | undefined,
  earlier: readonly Promised[],
  sentence: Sentence,
): Scene | Barred {
  const isCost = costlyThing(sentence, sum) !== undefined
  const why = isCost ? undefined : whyBarred(sentence, sum)
  if (why !== undefined) return { why }
  const task = taskOf(sentence, sum)
  const own = describe(sentence, sum)
  const told = task
    ? { ...own, instrument: task.instrument, holds: hullOf([task.paper.at, own.holds]) }
    : own
  const aid = told.aid || isGoingOn(draft, index, earlier)
  const governor = isCost
    ? undefined
    : (task?.governor ??
      headlineVerb(sentence, sum.at, actorsIn(draft, index)) ??
      governorOf(sentence, sum.head, sum.at, aid) ??
      nearestGiving(sentence, sum.at, told.aid))
  if (governor && "barredBy" in governor) return { why: `stands under “${governor.barredBy.text}”` }
  // "raised the maximum grant by $900" is a rate for each; "gave a $900 grant" may be a gift.
  if (governor?.verb.light && Number(sum.money.value ?? enough) < enough) {
    return { why: "too small to be more than a rate" }
  }
  const window = {
    first: told.holds.first,
    last: (next?.at.first ?? sentence.tokens.length) - 1,
  }
  return { draft, index, sentence, sum, told, governor, window, isCost, earlier }
}

/** Has the paragraph told of giving in this sentence or the one before? */
const isGoingOn = (draft: Draft, index: number, earlier: readonly Promised[]): boolean => {
  const last = earlier.at(-1)
  return (
    last !== undefined &&
    index - last.index <= 1 &&
    draft.blockOf[last.index] === draft.blockOf[index]
  )
}

/** A contract or order, or else what is given, in a sentence without a sum. */
function withoutSum(
  draft: Draft,
  index: number,
  sentence: Sentence,
  earlier: readonly Promised[],
): readonly Promised[] {
  const contract = firstTaken(contractRules, { draft, index, sentence, earlier })
  return contract ? [contract] : thingsIn(draft, index, sentence)
}

function thingsIn(draft: Draft, index: number, sentence: Sentence): readonly Promised[] {
  const found: Promised[] = []
  for (const governor of clausesOfGiving(sentence)) {
    const thing = thingOf(sentence, governor)
    const read = thing && firstTaken(thingRules, { draft, index, sentence, governor, thing })
    if (read) found.push(read)
  }
  return found
}
