import { readFileSync } from "node:fs"

/** A field of an interface as its source declares it. */
export interface Field {
  readonly name: string
  readonly optional: boolean
  readonly type: string
  readonly says: string
}

/** An interface, or a name for another type, as its source declares it. */
export type Declared =
  | {
      readonly name: string
      readonly says: string
      readonly fields: readonly Field[]
      readonly base?: string
      readonly parameter?: string
    }
  | { readonly name: string; readonly says: string; readonly means: string }

const folder = new URL("../../src/model/", import.meta.url)

/** The files of the model that declare what a reading is made of. */
const files = [
  "reading",
  "report",
  "party",
  "entry",
  "decided",
  "quantity",
  "date-mention",
  "finding",
  "decided",
  "known",
  "day",
  "decimal",
  "span",
]

// The formatter guarantees the layout that these rely on: one field a line, unions one a line.
const declaration =
  /(?:\/\*\*(?<says>(?:[^*]|\*(?!\/))*)\*\/\n)?export (?:interface (?<name>\w+)(?:<(?<parameter>\w+)>)?(?: extends (?<base>\w+))? \{\n(?<body>(?: .*\n|\n)*)\}|type (?<alias>\w+) =(?<means>[^\n]+(?:\n {2}\|[^\n]+)*|(?:\n {2}\|[^\n]+)+))/gu
const field =
  /(?: {2}\/\*\*(?<says>(?:[^*]|\*(?!\/))*)\*\/\n)? {2}readonly (?<name>\w+)(?<optional>\??): (?<type>[^\n]+)/gu

/** A comment's words on one line. */
const plain = (comment: string | undefined): string =>
  (comment ?? "")
    .replaceAll(/^\s*\* ?/gmu, "")
    .replaceAll(/\s+/gu, " ")
    .trim()

const fieldsOf = (body: string): readonly Field[] =>
  [...body.matchAll(field)].map(({ groups }) => ({
    name: groups?.name ?? "",
    optional: groups?.optional === "?",
    type: groups?.type ?? "",
    says: plain(groups?.says),
  }))

function declaredBy(groups: Readonly<Record<string, string | undefined>>): Declared {
  const says = plain(groups["says"])
  const { name, alias, means, body, base, parameter } = groups
  if (name === undefined) return { name: alias ?? "", says, means: (means ?? "").trim() }
  return {
    name,
    says,
    fields: fieldsOf(body ?? ""),
    ...(base !== undefined && { base }),
    ...(parameter !== undefined && { parameter }),
  }
}

/** Every type that the model declares, by name. */
export const declarations: ReadonlyMap<string, Declared> = new Map(
  files
    .flatMap((file) => [
      ...readFileSync(new URL(`${file}.ts`, folder), "utf8").matchAll(declaration),
    ])
    .map(({ groups }) => declaredBy(groups ?? {}))
    .map((each): [string, Declared] => [each.name, each]),
)
