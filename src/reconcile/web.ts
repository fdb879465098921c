import type { Comparison, JudgedKind, Judgement } from "../model/judgement.ts"
import { group } from "./group.ts"

/** A judged pair, without the id and the time that a store gives it. */
export type Judged = Omit<Judgement, "id" | "at"> & Partial<Pick<Judgement, "at">>

/** What a web holds things together by. */
export interface Weave<Node> {
  readonly about: JudgedKind
  keysOf(node: Node): readonly string[]
  judge(a: Node, b: Node): Comparison | undefined
}

/**
 * Things of one kind, looked up by keys, judged in pairs and grouped. Adding one thing meets only
 * those that share a key with it, and regroups only what hangs together with it.
 */
export interface Web<Node> {
  add(id: string, node: Node): void
  /** Puts a person's judgement beside ours. */
  decide(judged: Judged): void
  /** Judges a thing again with all that share a key with it, where what it stands on has changed. */
  again(id: string): void
  /** The first member of the group that holds the thing. */
  headOf(id: string): string
  membersOf(head: string): readonly string[]
  heads(): readonly string[]
  judged(): readonly Judged[]
  /** The pairs that have the thing in them. */
  judgedWith(id: string): readonly Judged[]
}

/** A web without anything in it yet. */
export function webOf<Node>({ about, keysOf, judge }: Weave<Node>): Web<Node> {
  const nodes = new Map<string, Node>()
  const block = new Map<string, Set<string>>()
  const pairs = new Map<string, Map<string, Judged>>()
  const decided = new Map<string, Judged[]>()
  const headOf = new Map<string, string>()
  const membersOf = new Map<string, readonly string[]>()

  const inOrder = (a: string, b: string): readonly [string, string] => (a < b ? [a, b] : [b, a])

  const keep = (left: string, right: string, judged: Judged | undefined): void => {
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const mine = pairs.get(one) ?? new Map<string, Judged>()
      if (judged === undefined) mine.delete(other)
      else mine.set(other, judged)
      pairs.set(one, mine)
    }
  }

  const judgePair = (one: string, two: string): void => {
    const [left, right] = inOrder(one, two)
    const [a, b] = [nodes.get(left), nodes.get(right)]
    if (a === undefined || b === undefined) return
    const found = judge(a, b)
    const worth = found !== undefined && (found.verdict !== "different" || found.tie !== undefined)
    keep(left, right, worth ? { about, left, right, ...found } : undefined)
  }

  const neighbours = (id: string): ReadonlySet<string> => {
    const node = nodes.get(id)
    const found = new Set<string>()
    if (node === undefined) return found
    for (const key of keysOf(node)) for (const other of block.get(key) ?? []) found.add(other)
    found.delete(id)
    return found
  }

  const edgesAt = (id: string): readonly Judged[] => [
    ...(pairs.get(id)?.values() ?? []),
    ...(decided.get(id) ?? []),
  ]

  /** All that hangs together with the things by "same", over any number of steps. */
  const component = (from: Iterable<string>): readonly string[] => {
    const seen = new Set(from)
    for (const id of seen)
      for (const { left, right, verdict } of edgesAt(id))
        if (verdict === "same") seen.add(left === id ? right : left)
    return [...seen].filter((id) => nodes.has(id)).sort()
  }

  const regroup = (from: Iterable<string>): void => {
    const touched = component(from)
    const edges = new Set(touched.flatMap(edgesAt))
    const apart = (left: string, right: string): boolean => {
      const [a, b] = [nodes.get(left), nodes.get(right)]
      return a !== undefined && b !== undefined && judge(a, b)?.verdict === "different"
    }
    for (const id of touched) membersOf.delete(id)
    for (const members of group(touched, [...edges], apart)) {
      const [head = ""] = members
      membersOf.set(head, members)
      for (const member of members) headOf.set(member, head)
    }
  }

  return {
    add(id, node) {
      if (nodes.has(id)) return
      nodes.set(id, node)
      for (const key of keysOf(node)) block.set(key, (block.get(key) ?? new Set()).add(id))
      for (const other of neighbours(id)) judgePair(id, other)
      regroup([id])
    },
    decide(judged) {
      const [left, right] = inOrder(judged.left, judged.right)
      for (const id of [left, right])
        decided.set(id, [...(decided.get(id) ?? []), { ...judged, left, right }])
      regroup([...component([left]), ...component([right])])
    },
    again(id) {
      const before = component([id])
      for (const other of neighbours(id)) judgePair(id, other)
      regroup(before)
    },
    headOf: (id) => headOf.get(id) ?? id,
    membersOf: (head) => membersOf.get(head) ?? [],
    heads: () => [...membersOf.keys()].sort(),
    judged: () => [...new Set([...nodes.keys()].flatMap(edgesAt))],
    judgedWith: edgesAt,
  }
}
