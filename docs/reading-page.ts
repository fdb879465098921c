import { generated } from "./generated.ts"
import { type Declared, declarations, type Field } from "./schema/declared.ts"
import { readingDefinitions } from "./schema/reading-schema.ts"

const cell = (words: string): string => words.replaceAll("|", "\\|")

/** The type as it is written, without what readers of JSON need not know. */
const typeOf = ({ type }: Field): string => type.replaceAll("readonly ", "")

const rowOf = (field: Field): string =>
  `| \`${field.name}\`${field.optional ? "?" : ""} | \`${cell(typeOf(field))}\` | ${cell(field.says)} |`

function sectionOf(declared: Declared): string {
  const head = `## ${declared.name}`
  if ("means" in declared) {
    const means = declared.means.replaceAll(/\s+/gu, " ").replace(/^\| /u, "")
    return [head, declared.says, `\`${means}\``].filter((part) => part !== "").join("\n\n")
  }
  const base = declared.base === undefined ? [] : [`All fields of [Base](#base), and:`]
  const table = ["| field | type | |", "| --- | --- | --- |", ...declared.fields.map(rowOf)]
  return [head, declared.says, ...base, table.join("\n")].filter((part) => part !== "").join("\n\n")
}

/** `docs/reading.md`: every type that a reading is made of, with the model's own comments. */
export function readingPage(): string {
  const names = [...readingDefinitions().keys()].map((name) => name.replace(/<.*/u, ""))
  const ordered = new Set(names.flatMap((name) => (name === "Statement" ? ["Base", name] : [name])))
  const opening =
    "What `onrecord read --json` prints and `read()` returns. A question mark stands behind a field that may be left out. The same as a JSON Schema: [reading.schema.json](../data/reading.schema.json)."
  const sections = [...ordered].flatMap((name) => {
    const declared = declarations.get(name)
    return declared === undefined ? [] : [sectionOf(declared)]
  })
  return `${["# A reading", generated, opening, ...sections].join("\n\n")}\n`
}
