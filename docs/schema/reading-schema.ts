import { type Declared, declarations, type Field } from "./declared.ts"
import { type Names, type Schema, schemaOf } from "./type-schema.ts"

/** What a type's name promises beyond its TypeScript type. */
const promises: Readonly<Record<string, Schema>> = {
  Decimal: { pattern: "^-?\\d+(?:\\.\\d+)?$" },
}

const described = (says: string): Schema => (says === "" ? {} : { description: says })

/** `Known<Day>` is declared as `Known`, here of `Day`. */
function declaredAs(type: string): { readonly declared: Declared; readonly of: string } {
  const { name = type, of = "" } = /^(?<name>\w+)<(?<of>\w+)>$/u.exec(type)?.groups ?? {}
  const declared = declarations.get(name)
  if (declared === undefined) throw new Error(`the model declares no type ${type}`)
  return { declared, of }
}

/** Every field of an interface, those it takes over first. */
export function fieldsOf(type: string): readonly Field[] {
  const { declared, of } = declaredAs(type)
  if (!("fields" in declared)) return []
  const taken = declared.base === undefined ? [] : fieldsOf(declared.base)
  const own = declared.fields.map((field) =>
    field.type === declared.parameter ? { ...field, type: of } : field,
  )
  return [...taken, ...own]
}

function definitionOf(type: string, names: Names): Schema {
  const { declared } = declaredAs(type)
  const says = described(declared.says)
  if ("means" in declared) return { ...says, ...schemaOf(declared.means, names), ...promises[type] }
  const fields = fieldsOf(type)
  return {
    ...says,
    type: "object",
    properties: Object.fromEntries(
      fields.map((field) => [
        field.name,
        { ...described(field.says), ...schemaOf(field.type, names) },
      ]),
    ),
    required: fields.filter(({ optional }) => !optional).map(({ name }) => name),
    additionalProperties: false,
  }
}

/** The names of all types that a reading is made of, with their schemas. */
export function readingDefinitions(): ReadonlyMap<string, Schema> {
  const needed = ["Reading"]
  const names: Names = {
    refer(type) {
      if (!needed.includes(type)) needed.push(type)
      return { $ref: `#/$defs/${keyOf(type)}` }
    },
    fieldOf: (type, name) => fieldsOf(type).find((field) => field.name === name)?.type ?? "",
  }
  const definitions = new Map<string, Schema>()
  // The list grows while it is walked: each definition names the types that it needs.
  for (const type of needed) definitions.set(type, definitionOf(type, names))
  return definitions
}

/** `Known<Day>` is called `KnownDay`: a reference must not hold angle brackets. */
const keyOf = (type: string): string => type.replaceAll(/[<>]/gu, "")

/** `data/reading.schema.json`: the JSON Schema of a reading, made from the types of the model. */
export function readingSchema(): string {
  const definitions = [...readingDefinitions()].map(([type, schema]) => [keyOf(type), schema])
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "A reading by OnRecord",
    $ref: "#/$defs/Reading",
    $defs: Object.fromEntries(definitions),
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}
