import type { Arcs } from "./arcs.ts"
import { mix, mix3 } from "./hash.ts"
import { marksBetween, type Nodes } from "./nodes.ts"

/** How many features are looked at for one relation. */
export const labelFeatureCount = 36

/** What is looked at to name the relation of `child` to `head`. */
export function labelFeatures(
  n: Nodes,
  a: Arcs,
  head: number,
  child: number,
  out: Int32Array,
): void {
  const side = head < child ? 1 : 2
  const hw = n.word[head] as number
  const cw = n.word[child] as number
  const ht = mix(n.tag[head] as number, side)
  const ct = n.tag[child] as number
  const hct = mix(ht, ct)
  const far = Math.min(Math.abs(head - child), 5)
  const hc = n.fine[head] as number
  const cc = n.fine[child] as number
  const first = a.left1[child] as number
  const last = a.right1[child] as number
  out[0] = mix(201, hct)
  out[1] = mix3(202, hw, side)
  out[2] = mix3(203, cw, side)
  out[3] = mix3(204, hw, ct)
  out[4] = mix3(205, ht, cw)
  out[5] = mix3(206, hw, cw)
  out[6] = mix3(207, hct, far)
  out[7] = mix3(208, hct, n.tag[child + 1] as number)
  out[8] = mix3(209, hct, child > 1 ? (n.tag[child - 1] as number) : 0)
  out[9] = mix3(210, hct, n.tag[head + 1] as number)
  out[10] = mix3(211, hct, head > 1 ? (n.tag[head - 1] as number) : 0)
  out[11] = mix3(212, hct, n.word[first] as number)
  out[12] = mix3(213, hct, n.tag[first] as number)
  out[13] = mix3(214, hw, n.word[first] as number)
  out[14] = mix3(215, hct, n.word[last] as number)
  out[15] = mix3(216, hct, a.leftLabels[child] as number)
  out[16] = mix3(217, hct, a.rightLabels[child] as number)
  out[17] = mix3(218, hct, a.leftLabels[head] as number)
  out[18] = mix3(219, hct, a.rightLabels[head] as number)
  out[19] = mix3(220, hw, mix(a.rightLabels[head] as number, ct))
  out[20] = mix3(
    221,
    hct,
    child < head ? marksBetween(n, child, head) : marksBetween(n, head, child),
  )
  out[21] = mix3(222, hc, cc)
  out[22] = mix3(223, hc, ct)
  out[23] = mix3(224, ht, cc)
  out[24] = mix3(225, mix(n.coarse[head] as number, n.coarse[child] as number), hct)
  out[25] = mix3(226, hct, mix(n.quoted[head] as number, n.quoted[child] as number))
  labelFeaturesMore(n, a, head, child, hct, out)
}

function labelFeaturesMore(
  n: Nodes,
  a: Arcs,
  head: number,
  child: number,
  hct: number,
  out: Int32Array,
): void {
  const hw = n.word[head] as number
  const cw = n.word[child] as number
  const second = a.left2[child] as number
  const labels = a.leftLabels[child] as number
  out[26] = mix3(227, hct, n.word[second] as number)
  out[27] = mix3(228, cw, labels)
  out[28] = mix3(229, hw, mix(labels, n.pos[child] as number))
  out[29] = mix3(230, n.fine[head] as number, mix(labels, n.pos[child] as number))
  out[30] = mix3(231, hct, mix(labels, a.leftLabels[head] as number))
  out[31] = mix3(232, cw, n.word[a.left1[child] as number] ?? 0)
  out[32] = mix3(233, mix(n.pos[head] as number, n.pos[child] as number), labels)
  out[33] = mix3(234, n.word[child + 1] as number, hct)
  out[34] = mix3(
    235,
    n.fine[child] as number,
    mix(n.word[a.left1[child] as number] ?? 0, n.pos[head] as number),
  )
  out[35] = mix3(236, n.marks[child] as number, mix(hct, n.marks[child + 1] as number))
}
