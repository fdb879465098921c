import type { Judgement } from "../model/judgement.ts"

type Edge = Pick<Judgement, "left" | "right" | "verdict" | "score" | "by"> &
  Partial<Pick<Judgement, "at">>

/** Which of two judged pairs comes first: a person's, the latest first; the higher score. */
const bySurety = (a: Edge, b: Edge): number =>
  Number(b.by !== undefined) - Number(a.by !== undefined) ||
  (a.by === undefined ? 0 : compareText(b.at ?? "", a.at ?? "")) ||
  (b.score ?? 1) - (a.score ?? 1)

const byId = (a: Edge, b: Edge): number =>
  compareText(a.left, b.left) || compareText(a.right, b.right)

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Joins what was judged the same, surest first, and never two groups of which a pair was judged
 * different: by anybody, or by `apart`, which is asked of pairs that nobody judged. What a person
 * joined, only a person parts. Depends on the set of judgements alone. Each group is in code-unit order, and so are the groups.
 */
export function group(
  nodes: readonly string[],
  judgements: readonly Edge[],
  apart: (left: string, right: string) => boolean = () => false,
): readonly (readonly string[])[] {
  const groups = new Map(nodes.map((node) => [node, [node]]))
  const pair = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`)
  const judged = standing(judgements, pair)
  const parted = (a: string, b: string, byPerson: boolean): boolean => {
    const edge = judged.get(pair(a, b))
    if (byPerson) return edge?.by !== undefined && edge.verdict === "different"
    return edge === undefined ? apart(a, b) : edge.verdict === "different"
  }
  const same = [...judged.values()].filter(({ verdict }) => verdict === "same")
  // Of two that are as sure the one between things that much else was judged the same as.
  const degrees = degreesOf(same)
  const popular = ({ left, right }: Edge): number =>
    (degrees.get(left) ?? 0) + (degrees.get(right) ?? 0)
  same.sort((a, b) => bySurety(a, b) || popular(b) - popular(a) || byId(a, b))
  for (const { left, right, by } of same) {
    const [one, other] = [groups.get(left), groups.get(right)]
    if (one === undefined || other === undefined || one === other) continue
    if (one.some((a) => other.some((b) => parted(a, b, by !== undefined)))) continue
    const joined = [...one, ...other].sort()
    for (const node of joined) groups.set(node, joined)
  }
  return [...new Set(groups.values())].sort((a, b) => compareText(a[0] ?? "", b[0] ?? ""))
}

/** How many pairs each has. */
function degreesOf(edges: readonly Edge[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>()
  for (const { left, right } of edges)
    for (const id of [left, right]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  return degrees
}

/** One judgement a pair: a person's outweighs ours. */
function standing(
  judgements: readonly Edge[],
  pair: (a: string, b: string) => string,
): ReadonlyMap<string, Edge> {
  const by = new Map<string, Edge>()
  for (const edge of judgements) {
    const key = pair(edge.left, edge.right)
    const before = by.get(key)
    if (before === undefined || (bySurety(edge, before) || byId(edge, before)) < 0)
      by.set(key, edge)
  }
  return by
}
