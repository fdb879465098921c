import { stretchAt } from "../stretch.ts"
import { actingFor, actorsIn } from "./actor.ts"
import type { Scene } from "./promised.ts"
import type { Role } from "./provider.ts"

const joints = new Set([",", "and", ";"])

/** "Norway will give $8 million, Germany $5 million": the actor right before a further sum. */
export function gappedProvider(scene: Scene): Role | undefined {
  const { draft, index, sentence, sum, earlier } = scene
  if (earlier.at(-1)?.index !== index) return undefined
  const before = sentence.tokens[sum.at.first - 1]
  const mention = actorsIn(draft, index).find((each) => before && each.end === before.end)
  const at = mention && stretchAt(sentence, mention)
  if (!at || !joints.has(sentence.tokens[at.first - 1]?.lower ?? "")) return undefined
  const party = actingFor(draft, mention.party)
  return party === null ? undefined : { party, mention }
}
