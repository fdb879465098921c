import type { Comparison, JudgedKind, Judgement } from "../model/judgement.ts"
import { group } from "./group.ts"
import { contradicts } from "./weigh.ts"

/** A judged pair, without the id and the time that a store gives it. */
export type Judged = Omit<Judgement, "id" | "at"> & Partial<Pick<Judgement, "at">>

/** What a web holds things together by. */
export interface Weave<Node> {
  readonly about: JudgedKind
  keysOf(node: Node): readonly string[]
  judge(a: Node, b: Node): Comparison | undefined
}

const inOrder = (a: string, b: string): readonly [string, string] => (a < b ? [a, b] : [b, a])

/**
 * Things of one kind, looked up by keys, judged in pairs and grouped. Adding one thing meets only
 * those that share a key with it, and regroups only what hangs together with it.
 */
export class Web<Node> {
  readonly #weave: Weave<Node>
  readonly #nodes = new Map<string, Node>()
  readonly #blocks = new Map<string, Set<string>>()
  /** For each thing its judged pairs, by the other: ours, and people's in the order they came. */
  readonly #ours = new Map<string, Map<string, Judged>>()
  readonly #people = new Map<string, Judged[]>()
  readonly #groups = new Map<string, readonly string[]>()

  constructor(weave: Weave<Node>) {
    this.#weave = weave
  }

  add(id: string, node: Node): void {
    if (this.#nodes.has(id)) return
    this.#nodes.set(id, node)
    for (const key of this.#weave.keysOf(node))
      this.#blocks.set(key, (this.#blocks.get(key) ?? new Set()).add(id))
    for (const other of this.#neighbours(id)) this.#judge(id, other)
    this.#regroup([id])
  }

  /** Puts a person's judgement beside ours. */
  decide(judged: Judged): void {
    const [left, right] = inOrder(judged.left, judged.right)
    const before = this.#component([left, right])
    for (const id of [left, right])
      this.#people.set(id, [...(this.#people.get(id) ?? []), { ...judged, left, right }])
    this.#regroup(before)
  }

  /** Judges a thing again with all that share a key with it, where what it stands on has changed. */
  again(id: string): void {
    const before = this.#component([id])
    for (const other of this.#neighbours(id)) this.#judge(id, other)
    this.#regroup(before)
  }

  /** The first member of the group that holds the thing. */
  headOf(id: string): string {
    return this.#groups.get(id)?.[0] ?? id
  }

  /** The group that holds the thing. */
  groupOf(id: string): readonly string[] {
    return this.#groups.get(id) ?? []
  }

  /** Every group, by its first member. */
  groups(): readonly (readonly string[])[] {
    return [...new Set(this.#groups.values())].sort((a, b) =>
      (a[0] ?? "") < (b[0] ?? "") ? -1 : 1,
    )
  }

  /** Every pair on record. */
  judged(): readonly Judged[] {
    return [...new Set([...this.#nodes.keys()].flatMap((id) => this.judgedWith(id)))]
  }

  /** The pairs on record that have the thing in them. */
  judgedWith(id: string): readonly Judged[] {
    return [...(this.#ours.get(id)?.values() ?? []), ...(this.#people.get(id) ?? [])]
  }

  #judge(one: string, two: string): void {
    const [left, right] = inOrder(one, two)
    const [a, b] = [this.#nodes.get(left), this.#nodes.get(right)]
    if (a === undefined || b === undefined) return
    const found = this.#weave.judge(a, b)
    // That two are different goes without saying, unless they are tied.
    const worth = found !== undefined && (found.verdict !== "different" || found.tie !== undefined)
    const judged = worth ? { about: this.#weave.about, left, right, ...found } : undefined
    this.#keep(left, right, judged)
    this.#keep(right, left, judged)
  }

  #keep(id: string, other: string, judged: Judged | undefined): void {
    const mine = this.#ours.get(id) ?? new Map<string, Judged>()
    if (judged === undefined) mine.delete(other)
    else mine.set(other, judged)
    this.#ours.set(id, mine)
  }

  #neighbours(id: string): ReadonlySet<string> {
    const node = this.#nodes.get(id)
    const found = new Set<string>()
    if (node === undefined) return found
    for (const key of this.#weave.keysOf(node))
      for (const other of this.#blocks.get(key) ?? []) found.add(other)
    found.delete(id)
    return found
  }

  /** All that hangs together with the things by "same", over any number of steps. */
  #component(from: Iterable<string>): readonly string[] {
    const seen = new Set(from)
    for (const id of seen)
      for (const { left, right, verdict } of this.judgedWith(id))
        if (verdict === "same") seen.add(left === id ? right : left)
    return [...seen].filter((id) => this.#nodes.has(id)).sort()
  }

  #regroup(from: Iterable<string>): void {
    const touched = this.#component(from)
    const edges = new Set(touched.flatMap((id) => this.judgedWith(id)))
    const apart = (left: string, right: string): boolean => {
      const [a, b] = [this.#nodes.get(left), this.#nodes.get(right)]
      const found = a && b && this.#weave.judge(a, b)
      return found !== undefined && contradicts(found)
    }
    for (const members of group(touched, [...edges], apart))
      for (const member of members) this.#groups.set(member, members)
  }
}
