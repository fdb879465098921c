import type { Arcs } from "./arcs.ts"
import { buildTree, type TreeModel } from "./build-tree.ts"
import type { Nodes } from "./nodes.ts"

/** What a parse from the sentence's end found, by node: a hint for the parse from its start. */
export interface Guide {
  /** The node's head; the root is `count + 1`, 0 where there is no guide. */
  readonly head: Int32Array
  /** How surely it was found, from 0 to 3. */
  readonly sure: Int32Array
}

/** Parses the mirrored nodes and turns what is found the right way round. */
export function guideFor(
  model: TreeModel,
  mirror: Nodes,
  arcs: Arcs,
  leads: Float64Array,
  { head, sure }: Guide,
): void {
  buildTree(model, mirror, arcs, leads)
  const root = mirror.count + 1
  for (let node = 1; node < root; node++) {
    const found = arcs.head[node] as number
    const lead = leads[node] as number
    head[root - node] = found === root ? root : root - found
    sure[root - node] = lead < 30 ? 0 : lead < 100 ? 1 : lead < 250 ? 2 : 3
  }
}

/** Notes the guide on the nodes. */
export function noteGuide(nodes: Nodes, { head, sure }: Guide): void {
  const root = nodes.count + 1
  nodes.guide.fill(0, 0, root + 1)
  nodes.guideSure.fill(0, 0, root + 1)
  nodes.guideLast.fill(0, 0, root + 1)
  for (let node = 1; node < root; node++) {
    const above = head[node] as number
    nodes.guide[node] = above
    nodes.guideSure[node] = sure[node] as number
    nodes.guideLast[above] = node
  }
}
