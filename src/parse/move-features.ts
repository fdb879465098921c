import type { Arcs } from "./arcs.ts"
import { mix, mix3 } from "./hash.ts"
import { marksBetween, type Nodes } from "./nodes.ts"

/** How many features are looked at for one move, and how many of them a quick look takes in. */
export const moveFeatureCount = 118
export const quickFeatureCount = 58

const near = (from: number, to: number): number => {
  const far = to - from
  return far < 6 ? far : far < 11 ? 6 : 7
}

// Every place looked at is inside its table; "?? 0" here would cost a tenth of the whole reading.

/** The other half: the words' classes and what hangs on them. */
export function moreFeatures(n: Nodes, a: Arcs, out: Int32Array): void {
  const s0 = a.depth > 0 ? (a.stack[a.depth - 1] as number) : 0
  const s1 = a.depth > 1 ? (a.stack[a.depth - 2] as number) : 0
  const s2 = a.depth > 2 ? (a.stack[a.depth - 3] as number) : 0
  const b0 = a.next <= a.count ? a.next : a.count + 1
  const b1 = b0 < a.count ? b0 + 1 : 0
  classFeatures(n, s0, s1, b0, b1, out)
  treeFeatures(n, a, s0, s1, b0, out)
  phraseFeatures(n, a, s0, s1, s2, b0, b1, out)
}

/** The half that tells most of the next move: words, tags, and the marks and places between them. */
export function quickFeatures(n: Nodes, a: Arcs, out: Int32Array): void {
  const s0 = a.depth > 0 ? (a.stack[a.depth - 1] as number) : 0
  const s1 = a.depth > 1 ? (a.stack[a.depth - 2] as number) : 0
  const s2 = a.depth > 2 ? (a.stack[a.depth - 3] as number) : 0
  const b0 = a.next <= a.count ? a.next : a.count + 1
  const b1 = b0 < a.count ? b0 + 1 : 0
  const b2 = b1 > 0 && b1 < a.count ? b1 + 1 : 0
  wordFeatures(n, s0, s1, b0, b1, out)
  tagFeatures(n, a, s0, s1, s2, b0, b1, b2, out)
  placeFeatures(n, s0, s1, b0, b1, out)
}

function wordFeatures(
  n: Nodes,
  s0: number,
  s1: number,
  b0: number,
  b1: number,
  out: Int32Array,
): void {
  const s0w = n.word[s0] as number
  const s1w = n.word[s1] as number
  const b0w = n.word[b0] as number
  const b1w = n.word[b1] as number
  const s0t = n.tag[s0] as number
  const s1t = n.tag[s1] as number
  const b0t = n.tag[b0] as number
  const s0wt = mix(s0w, s0t)
  const b0wt = mix(b0w, b0t)
  const s1wt = mix(s1w, s1t)
  out[0] = mix(101, s0wt)
  out[1] = mix(102, s0w)
  out[2] = mix(103, b0wt)
  out[3] = mix(104, b0w)
  out[4] = mix(105, s1wt)
  out[5] = mix(106, s1w)
  out[6] = mix3(107, b1w, n.tag[b1] as number)
  out[7] = mix3(108, s0wt, b0wt)
  out[8] = mix3(109, s0wt, b0w)
  out[9] = mix3(110, s0w, b0wt)
  out[10] = mix3(111, s0wt, b0t)
  out[11] = mix3(112, s0t, b0wt)
  out[12] = mix3(113, s0w, b0w)
  out[13] = mix3(114, s1w, s0w)
  out[14] = mix3(115, s1wt, s0t)
  out[15] = mix3(116, s1t, s0wt)
  out[16] = mix3(117, s1w, b0w)
  out[17] = mix3(118, s1wt, b0t)
  out[18] = mix3(119, s1t, b0wt)
  out[19] = mix3(120, b0t, b1w)
  out[20] = mix3(121, s0t, mix(b0t, b1w))
  out[21] = mix3(122, s1wt, mix(s0t, b0t))
  out[22] = mix3(123, s1t, mix(s0wt, b0t))
  out[23] = mix3(124, s1t, mix(s0t, b0wt))
}

function tagFeatures(
  n: Nodes,
  a: Arcs,
  s0: number,
  s1: number,
  s2: number,
  b0: number,
  b1: number,
  b2: number,
  out: Int32Array,
): void {
  const s0t = n.tag[s0] as number
  const s1t = n.tag[s1] as number
  const s2t = n.tag[s2] as number
  const b0t = n.tag[b0] as number
  const b1t = n.tag[b1] as number
  const b2t = n.tag[b2] as number
  const s0b0 = mix(s0t, b0t)
  const s1s0 = mix(s1t, s0t)
  const b0l = n.tag[a.left1[b0] as number] ?? 0
  const s0l = n.tag[a.left1[s0] as number] ?? 0
  const s0r = n.tag[a.right1[s0] as number] ?? 0
  out[24] = mix(125, s0t)
  out[25] = mix(126, b0t)
  out[26] = mix(127, s1t)
  out[27] = mix(128, s0b0)
  out[28] = mix(129, s1s0)
  out[29] = mix3(130, s1t, b0t)
  out[30] = mix3(131, b0t, b1t)
  out[31] = mix3(132, b0t, mix(b1t, b2t))
  out[32] = mix3(133, s0b0, b1t)
  out[33] = mix3(134, s1s0, b0t)
  out[34] = mix3(135, s2t, s1s0)
  out[35] = mix3(136, s0b0, s0l)
  out[36] = mix3(137, s0b0, s0r)
  out[37] = mix3(138, s0b0, b0l)
  out[38] = mix3(139, s1s0, n.tag[a.right1[s1] as number] ?? 0)
  out[39] = mix3(140, s1s0, s0l)
  out[40] = mix3(141, s1s0, s0r)
  out[41] = mix3(142, s1s0, n.tag[a.left1[s1] as number] ?? 0)
  out[42] = mix3(143, s0b0, mix(b1t, b2t))
  out[43] = mix3(144, s1s0, mix(b0t, b1t))
  out[44] = mix3(145, mix(s2t, s1s0), b0t)
  out[45] = mix3(146, s2t, b0t)
  out[46] = mix3(147, s1t, mix(b0t, b0l))
}

function placeFeatures(
  n: Nodes,
  s0: number,
  s1: number,
  b0: number,
  b1: number,
  out: Int32Array,
): void {
  const s0t = n.tag[s0] as number
  const s1t = n.tag[s1] as number
  const b0t = n.tag[b0] as number
  const far0 = near(s0, b0)
  const far1 = near(s1, s0)
  const marks0 = s0 > 0 ? marksBetween(n, s0, b0) : 512
  const marks1 = s1 > 0 ? marksBetween(n, s1, s0) : 512
  const quoted = mix3(n.quoted[s1] as number, n.quoted[s0] as number, n.quoted[b0] as number)
  out[47] = mix3(182, mix(s0t, b0t), far0)
  out[48] = mix3(183, mix(s1t, s0t), far1)
  out[49] = mix3(184, n.word[s0] as number, far0)
  out[50] = mix3(185, mix(s0t, b0t), marks0)
  out[51] = mix3(186, mix(s1t, s0t), marks1)
  out[52] = mix3(187, mix(s1t, s0t), mix(b0t, n.marks[b0] as number))
  out[53] = mix3(188, mix(s0t, b0t), quoted)
  out[54] = mix3(189, mix(s1t, s0t), mix(quoted, b0t))
  out[55] = mix3(190, mix(s0t, b0t), mix(n.marks[b1] as number, marks0))
  out[56] = mix3(191, mix(s1t, s0t), mix(marks1, n.marks[b0] as number))
  out[57] = mix3(192, n.word[s1] as number, mix(s0t, marks1))
}

function classFeatures(
  n: Nodes,
  s0: number,
  s1: number,
  b0: number,
  b1: number,
  out: Int32Array,
): void {
  const s0c = n.fine[s0] as number
  const s1c = n.fine[s1] as number
  const b0c = n.fine[b0] as number
  const s0d = n.coarse[s0] as number
  const s1d = n.coarse[s1] as number
  const b0d = n.coarse[b0] as number
  const b1d = n.coarse[b1] as number
  const s0t = n.tag[s0] as number
  const s1t = n.tag[s1] as number
  const b0t = n.tag[b0] as number
  out[58] = mix3(148, s0c, b0c)
  out[59] = mix3(149, s1c, s0c)
  out[60] = mix3(150, s0c, b0t)
  out[61] = mix3(151, s0t, b0c)
  out[62] = mix3(152, s1c, s0t)
  out[63] = mix3(153, s1t, s0c)
  out[64] = mix3(154, s1c, b0c)
  out[65] = mix3(155, s0d, mix(b0d, b1d))
  out[66] = mix3(156, s1d, mix(s0d, b0d))
  out[67] = mix3(157, s0d, mix(b0d, s0t))
  out[68] = mix3(158, s1d, mix(s0d, s0t))
  out[69] = mix3(159, s0c, mix(s1t, b0t))
  out[70] = mix3(160, s1c, mix(s0t, b0t))
  out[71] = mix3(161, b0c, mix(s0t, s1t))
}

function treeFeatures(
  n: Nodes,
  a: Arcs,
  s0: number,
  s1: number,
  b0: number,
  out: Int32Array,
): void {
  const s0w = n.word[s0] as number
  const s0t = n.tag[s0] as number
  const s1t = n.tag[s1] as number
  const b0t = n.tag[b0] as number
  const s0r = a.right1[s0] as number
  const s0l = a.left1[s0] as number
  const b0l = a.left1[b0] as number
  const s1r = a.right1[s1] as number
  const s0rc = a.rightCount[s0] as number
  const s0lc = a.leftCount[s0] as number
  const b0lc = a.leftCount[b0] as number
  const s0rl = a.rightLabels[s0] as number
  const s0ll = a.leftLabels[s0] as number
  const b0ll = a.leftLabels[b0] as number
  out[72] = mix3(162, s0w, s0rc)
  out[73] = mix3(163, s0t, s0rc)
  out[74] = mix3(164, s0t, s0lc)
  out[75] = mix3(165, mix(s0t, b0t), b0lc)
  out[76] = mix3(166, s0w, s0rl)
  out[77] = mix3(167, mix(s0t, b0t), s0rl)
  out[78] = mix3(168, mix(s0t, b0t), s0ll)
  out[79] = mix3(169, mix(s0t, b0t), b0ll)
  out[80] = mix3(170, mix(s1t, s0t), a.rightLabels[s1] as number)
  out[81] = mix3(171, mix(s1t, s0t), s0rl)
  out[82] = mix3(172, mix(s1t, s0t), a.leftLabels[s1] as number)
  out[83] = mix3(173, mix(s1t, s0t), s0ll)
  out[84] = mix3(174, mix(s0t, b0t), n.word[s0l] as number)
  out[85] = mix3(175, mix(s0t, b0t), n.word[s0r] as number)
  out[86] = mix3(176, mix(s0t, b0t), n.word[b0l] as number)
  out[87] = mix3(177, mix(s1t, s0t), n.word[s0l] as number)
  out[88] = mix3(178, mix(s1t, s0t), n.word[s1r] as number)
  out[89] = mix3(179, n.word[s1] as number, a.rightLabels[s1] as number)
  out[90] = mix3(
    180,
    mix(s0t, b0t),
    mix(a.label[a.left2[s0] as number] ?? 0, a.label[a.right2[s0] as number] ?? 0),
  )
  out[91] = mix3(181, mix(s1t, s0t), mix(n.word[s1] as number, n.word[s0l] as number))
}

/** What decides where a phrase hangs: its preposition or conjunction, and what is still to come. */
function phraseFeatures(
  n: Nodes,
  a: Arcs,
  s0: number,
  s1: number,
  s2: number,
  b0: number,
  b1: number,
  out: Int32Array,
): void {
  const s0t = n.tag[s0] as number
  const s1t = n.tag[s1] as number
  const s2t = n.tag[s2] as number
  const b0t = n.tag[b0] as number
  const b1t = n.tag[b1] as number
  const marker = n.word[a.left1[s0] as number] ?? 0
  const inner = n.word[a.left2[s0] as number] ?? 0
  const b0marker = n.word[a.left1[b0] as number] ?? 0
  const ahead = n.verbsAhead[b0] as number
  const depth = a.depth < 5 ? a.depth : 5
  out[92] = mix3(193, mix(s2t, s1t), mix(s0t, marker))
  out[93] = mix3(194, n.word[s2] as number, mix(s1t, marker))
  out[94] = mix3(195, n.fine[s1] as number, mix(marker, s0t))
  out[95] = mix3(196, n.coarse[s1] as number, mix(marker, n.coarse[s0] as number))
  out[96] = mix3(197, mix(s1t, s0t), mix(marker, inner))
  out[97] = mix3(198, n.word[s0] as number, mix(b0t, b1t))
  out[98] = mix3(199, n.word[b0] as number, b1t)
  out[99] = mix3(200, mix(s0t, b0t), mix(ahead, depth))
  out[100] = mix3(201, mix(s1t, s0t), mix(ahead, b0t))
  out[101] = mix3(202, n.word[s0] as number, mix(ahead, b0t))
  out[102] = mix3(203, mix(s1t, s0t), mix(b0t, b0marker))
  out[103] = mix3(204, mix(s0t, b0t), mix(a.leftLabels[s0] as number, b1t))
  out[104] = mix3(205, mix(s1t, s0t), mix(a.leftLabels[s1] as number, a.leftLabels[s0] as number))
  out[105] = mix3(206, n.word[s1] as number, mix(n.marks[b0] as number, mix(s0t, b0t)))
  out[106] = mix3(207, mix(s1t, s0t), mix(n.word[b0] as number, n.marks[b0] as number))
  out[107] = mix3(208, n.word[a.right1[s1] as number] ?? 0, mix(mix(s1t, s0t), marker))
  const s0p = n.pos[s0] as number
  const s1p = n.pos[s1] as number
  const b0p = n.pos[b0] as number
  const s0e = n.set[s0] as number
  const s1e = n.set[s1] as number
  const b0e = n.set[b0] as number
  const b1e = n.set[b1] as number
  out[108] = mix3(210, s0e, b0e)
  out[109] = mix3(211, s1e, s0e)
  out[110] = mix3(212, s0e, mix(b0e, b1e))
  out[111] = mix3(213, s1e, mix(s0e, b0e))
  out[112] = mix3(214, s0p, mix(b0p, n.pos[b1] as number))
  out[113] = mix3(215, s1p, mix(s0p, b0p))
  out[114] = mix3(216, mix(s1p, s0p), mix(b0p, mix(n.pos[b1] as number, depth)))
  out[115] = mix3(217, mix(n.pos[s2] as number, s1p), mix(s0p, b0p))
  out[116] = mix3(
    218,
    mix(s0p, b0p),
    mix(a.leftLabels[s0] as number, mix(a.rightLabels[s0] as number, b0e)),
  )
  out[117] = mix3(
    219,
    mix(s1p, s0p),
    mix(a.leftLabels[s1] as number, mix(a.rightLabels[s1] as number, s0e)),
  )
}
