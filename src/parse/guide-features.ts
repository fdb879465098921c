import type { Arcs } from "./arcs.ts"
import { mix, mix3 } from "./hash.ts"
import type { Nodes } from "./nodes.ts"

/** How many features the guide gives. */
export const guideFeatureCount = 12

/** What the guide says of the words in play, from `from` on. */
export function guideFeatures(n: Nodes, a: Arcs, from: number, out: Int32Array): void {
  const s0 = a.depth > 0 ? (a.stack[a.depth - 1] as number) : 0
  const s1 = a.depth > 1 ? (a.stack[a.depth - 2] as number) : 0
  const b0 = a.next <= a.count ? a.next : a.count + 1
  const s0t = n.tag[s0] as number
  const s1t = n.tag[s1] as number
  const b0t = n.tag[b0] as number
  const upper = placeOfTop(n.guide[s0] as number, s0, s1, b0)
  const next = placeOfNext(n.guide[b0] as number, s0, s1, b0)
  const last = n.guideLast[s0] as number
  const waits = s0 === 0 || last < b0 ? 0 : last === b0 ? 1 : 2
  const surely = mix(upper, n.guideSure[s0] as number)
  const nextSurely = mix(next, n.guideSure[b0] as number)
  const all = mix3(upper, next, waits)
  const s0b0 = mix(s0t, b0t)
  const s1s0 = mix(s1t, s0t)
  out[from] = mix(250, surely)
  out[from + 1] = mix(251, nextSurely)
  out[from + 2] = mix(252, all)
  out[from + 3] = mix3(253, upper, s0b0)
  out[from + 4] = mix3(254, upper, s1s0)
  out[from + 5] = mix3(255, next, s0b0)
  out[from + 6] = mix3(256, waits, s0b0)
  out[from + 7] = mix3(257, all, s0b0)
  out[from + 8] = mix3(258, all, s1s0)
  out[from + 9] = mix3(259, surely, mix(s0t, waits))
  out[from + 10] = mix3(260, surely, mix(nextSurely, waits))
  out[from + 11] = mix3(261, surely, mix(s0t, mix(s1t, b0t)))
}

/** Where the guide hangs the top of the stack. */
function placeOfTop(head: number, s0: number, s1: number, b0: number): number {
  if (s0 === 0) return 0
  if (head === b0) return 1
  if (head === s1) return 2
  if (head > b0) return 3
  if (head < s1) return 4
  return head < s0 ? 5 : 6
}

/** Where it hangs the next word. */
function placeOfNext(head: number, s0: number, s1: number, b0: number): number {
  if (head === 0) return 0
  if (head === s0) return 1
  if (head === s1) return 2
  return head > b0 ? 3 : 4
}
