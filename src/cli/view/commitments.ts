import type { Commitment } from "../../model/entry.ts"
import { quantityInWords } from "../../model/in-words.ts"
import { type Scene, smallPrint } from "./scene.ts"
import { block } from "./wrap.ts"

function oneCommitment(scene: Scene, entry: Commitment, indent: number): readonly string[] {
  const { paint, width } = scene
  const { provider, recipient, amount, alsoStated, supplies } = entry
  const mark = entry.partOf === undefined ? "" : "└ of which "
  const towards = recipient === null ? "" : ` → ${scene.coloured(recipient)}`
  const sum = amount === null ? "" : `  ${paint.bold(quantityInWords(amount))}`
  const also = alsoStated.map((money) => ` (${quantityInWords(money)})`).join("")
  const givers = [provider, ...(entry.together ?? [])].map(scene.coloured).join(" + ")
  const head = `${" ".repeat(indent)}${mark}${givers}${towards}${sum}${also}`
  const inner = indent + 2 + (mark === "" ? 0 : 2)
  const goods = supplies.map(scene.words).join("; ")
  const small = smallPrint(scene, entry, entry.instrument ?? "", entry.stage)
  return [
    head,
    ...(goods === "" ? [] : [block(goods, width, inner)]),
    block(small, width, inner, paint.dim),
  ]
}

/** Commitments, each with its parts under it. */
export function commitmentsView(scene: Scene, entries: readonly Commitment[]): readonly string[] {
  const ids = new Set(entries.map(({ id }) => id))
  const under = (id: string) => entries.filter(({ partOf }) => partOf === id)
  const shown = (
    entry: Commitment,
    indent: number,
    above: readonly string[],
  ): readonly string[] => [
    ...oneCommitment(scene, entry, indent),
    ...under(entry.id)
      .filter(({ id }) => !above.includes(id))
      .flatMap((part) => shown(part, indent + 2, [...above, entry.id])),
  ]
  return entries
    .filter(({ partOf }) => partOf === undefined || !ids.has(partOf))
    .flatMap((entry) => shown(entry, 2, []))
}
