/** A part of a JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>

/** What the names of types stand for: gives a reference and remembers that it is needed. */
export interface Names {
  refer(name: string): Schema
  /** The type of a field of another type: `Known<string>["known"]`. */
  fieldOf(type: string, field: string): string
}

const primitives: ReadonlyMap<string, Schema> = new Map<string, Schema>([
  ["string", { type: "string" }],
  ["null", { type: "null" }],
  // The model's only numbers are offsets into a text.
  ["number", { type: "integer", minimum: 0 }],
])

/** The parts of `A | B`, whether on one line or one a line. */
const partsOf = (type: string): readonly string[] =>
  type
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "")

const literal = /^"(?<words>[^"]*)"$/u
const list = /^readonly (?<of>.+)\[\]$/u
const indexed = /^(?<type>.+)\["(?<field>\w+)"\]$/u
const narrowed = /^(?<base>\w+) & \{ readonly (?<field>\w+): \w+ \}$/u

function unionSchema(parts: readonly string[], names: Names): Schema {
  const words = parts.map((part) => literal.exec(part)?.groups?.words)
  if (words.every((word) => word !== undefined)) return { enum: words }
  return { anyOf: parts.map((part) => schemaOf(part, names)) }
}

/** The JSON Schema of a type as the model's source writes it. */
export function schemaOf(type: string, names: Names): Schema {
  const parts = partsOf(type)
  if (parts.length > 1) return unionSchema(parts, names)
  const primitive = primitives.get(type)
  if (primitive) return primitive
  const word = literal.exec(type)?.groups?.words
  if (word !== undefined) return { const: word }
  const of = list.exec(type)?.groups?.of
  if (of !== undefined) return { type: "array", items: schemaOf(of, names) }
  const field = indexed.exec(type)?.groups
  if (field) return schemaOf(names.fieldOf(field.type ?? "", field.field ?? ""), names)
  const narrow = narrowed.exec(type)?.groups
  if (narrow) return { type: "object", ...names.refer(narrow.base ?? ""), required: [narrow.field] }
  return names.refer(type)
}
