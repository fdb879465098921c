import { type Frame, frames, lightVerbs } from "../../lexicon/plover/frames.ts"
import type { Root } from "../../lexicon/plover/roots.ts"
import type { Thing } from "../../lexicon/plover/things.ts"
import { verbsAgainst } from "../../lexicon/plover/verbs-against.ts"
import { verbsTogether } from "../../lexicon/plover/verbs-together.ts"

const isRoot = (word: string): word is Root => word in verbsAgainst || word in verbsTogether

/** The act a verb tells whatever its object; of two lists the one against somebody goes first. */
export const rootOfVerb: ReadonlyMap<string, Root> = new Map(
  [verbsTogether, verbsAgainst].flatMap((lists) =>
    Object.entries(lists).flatMap(([root, verbs]) =>
      isRoot(root) ? [...verbs].map((verb) => [verb, root] as const) : [],
    ),
  ),
)

const framesOfVerb: ReadonlyMap<string, readonly Frame[]> = (() => {
  const table = new Map<string, Frame[]>()
  for (const frame of frames) {
    for (const verb of frame.verbs) table.set(verb, [...(table.get(verb) ?? []), frame])
  }
  return table
})()

/** Is there a frame for this verb? */
export const hasFrame = (verb: string): boolean => framesOfVerb.has(verb)

/** The act that a verb tells with this object, where a frame knows them both. */
export function rootOfFrame(verb: string, thing: Thing): Root | undefined {
  for (const frame of framesOfVerb.get(verb) ?? []) {
    const root = frame.gives[thing]
    if (root !== undefined) return root
  }
  return undefined
}

/** Can this verb, alone or with an object, tell an act? */
export const maySay = (lemma: string): boolean => wordsOfActs.has(lemma)

const wordsOfActs: ReadonlySet<string> = new Set(
  [...rootOfVerb.keys(), ...framesOfVerb.keys(), ...lightVerbs].map(
    (verb) => verb.split("_")[0] ?? verb,
  ),
)
