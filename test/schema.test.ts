import assert from "node:assert/strict"
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, test } from "node:test"
import { Ajv2020 } from "ajv/dist/2020.js"
import { fieldsOf, readingDefinitions } from "../docs/schema/reading-schema.ts"
import { localReader } from "../src/app/local-reader.ts"
import { root } from "./imports.ts"

// Money is a quantity whose currency is required: the field itself stands in the other definition.
const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(
  JSON.parse(readFileSync(join(root, "data/reading.schema.json"), "utf8")),
)

describe("the reading of each sample report fits the schema", () => {
  for (const file of globSync("examples/reports/*.txt", { cwd: root })) {
    test(file, () => {
      const reading = localReader().read(readFileSync(join(root, file), "utf8"), {
        published: "2024-03-15",
      })
      validate(JSON.parse(JSON.stringify(reading)))
      assert.deepEqual(validate.errors ?? [], [])
    })
  }
})

test("the schema tells a reading from what is none", () => {
  const reading = localReader().read("Norway gave Kenya $5 million, Anna Berg said.")
  const [entry] = reading.entries
  const wrong: readonly unknown[] = [
    {},
    { ...reading, findings: undefined },
    { ...reading, notes: [] },
    { ...reading, entries: [{ ...entry, kind: "rumour" }] },
    { ...reading, entries: [{ ...entry, span: { start: -1, end: 4 } }] },
    { ...reading, quantities: [{ ...reading.quantities[0], value: "5e6" }] },
  ]
  assert.ok(validate(reading))
  assert.deepEqual(
    wrong.filter((each) => validate(each)),
    [],
  )
})

/** Files of the model about many reports, and those that only compute. */
const notOfReading =
  /\/(?:judgement|matter|profile|changed-words|counted|decision|decided-reading|trouble|exchange|printed)\.ts$/u

/** Fields of the model's interfaces as their lines show them, however they are declared. */
const declared = globSync("src/model/*.ts", { cwd: root })
  .filter((file) => !file.endsWith(".test.ts") && !notOfReading.test(file))
  .flatMap((file) => [
    ...readFileSync(join(root, file), "utf8").matchAll(
      /^export interface (?<name>\w+)[^{]*\{(?<body>[^}]*)\}/gmu,
    ),
  ])
  .flatMap(({ groups }) =>
    [...(groups?.body ?? "").matchAll(/^ {2}readonly (?<field>\w+)/gmu)].map(
      (match) => `${groups?.name}.${match.groups?.field}`,
    ),
  )

test("the schema has every field of the types that a reading is made of", () => {
  const inSchema = new Set(
    [...readingDefinitions().keys()].flatMap((type) =>
      fieldsOf(type).map(({ name }) => `${type.replace(/<.*/u, "")}.${name}`),
    ),
  )
  const apart = /^(?:Base|Told|CalendarDay)\./u // what entries take over, what callers tell, a helper
  const missing = declared.filter((field) => !apart.test(field) && !inSchema.has(field))
  assert.deepEqual(missing, [])
})
