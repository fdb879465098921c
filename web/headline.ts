import type { Commitment, Event, Figure, Meeting, Statement } from "../src/model/entry.ts"
import { quantity } from "./format.ts"
import type { Scene } from "./record.ts"
import { words } from "./words.ts"

/** A piece of a headline: plain words, or a party that can be opened. */
export interface Piece {
  readonly says: string
  readonly party?: string
  readonly strong?: boolean
}

const plain = (says: string): Piece => ({ says })
const strong = (says: string): Piece => ({ says, strong: true })

/** What an entry says, in a line of pieces. */
export function headline(scene: Scene): readonly Piece[] {
  const { entry } = scene
  const pieces = {
    statement: () => ofStatement(entry as Statement, scene),
    meeting: () => ofMeeting(entry as Meeting, scene),
    commitment: () => ofCommitment(entry as Commitment, scene),
    event: () => ofEvent(entry as Event, scene),
    figure: () => ofFigure(entry as Figure, scene),
  }[entry.kind]()
  // "denied · denied": the verb of a statement says it already.
  const modality = entry.kind === "statement" ? "" : words.modalities[entry.modality]
  return modality === "" ? pieces : [...pieces, plain(` · ${modality}`)]
}

/** The same as one text. */
export const headlineText = (scene: Scene): string =>
  headline(scene)
    .map(({ says }) => says)
    .join("")

const party = (id: string | null, { nameOf }: Scene): Piece =>
  id === null ? plain(words.nobody) : { says: nameOf(id), party: id, strong: true }

const list = (ids: readonly string[], scene: Scene): readonly Piece[] =>
  ids.flatMap((id, index) => [
    ...(index === 0 ? [] : [plain(index === ids.length - 1 ? ` ${words.and} ` : ", ")]),
    party(id, scene),
  ])

const ofStatement = ({ speaker, speech, to }: Statement, scene: Scene): readonly Piece[] => [
  party(speaker, scene),
  plain(` ${words.speech[speech]}`),
  ...(to.length > 0 ? [plain(` ${words.to} `), ...list(to, scene)] : []),
]

const ofMeeting = ({ parties, form }: Meeting, scene: Scene): readonly Piece[] => [
  plain(`${words.meetings[form]}: `),
  ...list(parties, scene),
]

const ofCommitment = (
  { provider, together = [], recipient, amount, instrument, stage }: Commitment,
  scene: Scene,
): readonly Piece[] => [
  ...list([...(provider === null ? [] : [provider]), ...together], scene),
  ...(provider === null ? [plain(words.nobody)] : []),
  ...(recipient === null ? [] : [plain(" → "), party(recipient, scene)]),
  plain(": "),
  ...(amount === null ? [] : [strong(quantity(amount)), plain(", ")]),
  plain(`${instrument === undefined ? "" : `${instrument}, `}${words.stages[stage]}`),
]

const ofEvent = ({ source, code, target }: Event, scene: Scene): readonly Piece[] => [
  party(source, scene),
  plain(` ${words.codes[code] ?? code.toLowerCase()} `),
  party(target, scene),
]

function ofFigure({ quantity: told, of }: Figure, { textAt }: Scene): readonly Piece[] {
  const counted = of === undefined ? "" : (textAt?.(of) ?? "")
  // "31 NATO allies" rather than "31 NATO ally NATO allies".
  const stem = told.unit?.split(" ").at(-1)?.slice(0, 3).toLowerCase() ?? ""
  const last = counted.split(" ").at(-1)?.toLowerCase() ?? ""
  const { unit, ...bare } = told
  const twice = unit !== undefined && last.startsWith(stem)
  return [strong(quantity(twice ? bare : told)), ...(counted === "" ? [] : [plain(` ${counted}`)])]
}
