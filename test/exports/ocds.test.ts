import assert from "node:assert/strict"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { test } from "node:test"
import { Ajv } from "ajv"
import formatsModule from "ajv-formats"
import fc from "fast-check"
import { OptionMissing } from "../../src/export/format.ts"
import { ocds } from "../../src/export/ocds/ocds.ts"
import type { RecordSource } from "../../src/export/record.ts"
import { root } from "../imports.ts"
import { anyRecord } from "./any-record.ts"
import { recordOf } from "./record-of.ts"
import { everySample, sample } from "./samples.ts"
import { writtenText } from "./written.ts"

interface Related {
  readonly relationship: readonly string[]
  readonly identifier: string
}

interface Release {
  readonly ocid: string
  readonly id: string
  readonly tag: readonly string[]
  readonly parties: readonly { readonly name: string; readonly roles: readonly string[] }[]
  readonly awards: readonly {
    readonly value: { readonly amount: number; readonly currency: string }
  }[]
  readonly contracts?: readonly {
    readonly status: string
    readonly relatedProcesses?: readonly Related[]
  }[]
  readonly relatedProcesses?: readonly Related[]
}

const options = {
  owner: { name: "The Record", url: "https://record.example" },
  ocidPrefix: "ocds-000000",
  at: "2026-01-31T12:00:00Z",
}
const path = join(root, "../shared/standards/ocds/dereferenced-release-schema.json")
const without = !existsSync(path) && "no OCDS schema beside the checkout"

const releasesOf = async (record: RecordSource): Promise<readonly Release[]> =>
  JSON.parse(await writtenText(ocds, record, options)).releases

/** What the official schema has against a release. */
function validator(): (release: unknown) => readonly string[] {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false })
  formatsModule.default(ajv)
  // The schema is draft 4, from which it uses nothing that a later draft reads otherwise.
  const { $schema, id, ...schema } = JSON.parse(readFileSync(path, "utf8"))
  const validate = ajv.compile(schema)
  return (release) =>
    validate(release)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

test("all samples are valid by the official schema", { skip: without }, async () => {
  const releases = await releasesOf(recordOf(everySample()))
  assert.ok(releases.length >= 6)
  assert.deepEqual(releases.flatMap(validator()), [])
})

test("an order names its framework, and the framework its orders", async () => {
  const [framework, order, ...more] = await releasesOf(recordOf([sample("baltic-radar-framework")]))
  assert.equal(more.length, 0)
  assert.deepEqual(
    order?.relatedProcesses?.map(({ relationship, identifier }) => [relationship, identifier]),
    [[["framework"], framework?.ocid]],
  )
  const [contract] = framework?.contracts ?? []
  assert.deepEqual(
    contract?.relatedProcesses?.map(({ relationship, identifier }) => [relationship, identifier]),
    [[["subContract"], order?.ocid]],
  )
  assert.equal(contract?.status, "active")
  assert.deepEqual(framework?.awards[0]?.value, { amount: 600_000_000, currency: "EUR" })
})

test("a firm that is paid is the supplier, a country that is given to is not", async () => {
  const [baltic] = await releasesOf(recordOf([sample("baltic-radar-framework")]))
  const [nato] = await releasesOf(recordOf([sample("kyiv")]))
  const roles = (release: Release | undefined) =>
    release?.parties.map(({ name, roles }) => [name, ...roles])
  assert.deepEqual(roles(baltic), [
    ["Estonia", "buyer"],
    ["Nordhavn Systems", "supplier"],
  ])
  assert.deepEqual(roles(nato), [
    ["NATO", "buyer"],
    ["Ukraine", "recipient"],
  ])
})

test("a sum keeps its digits", async () => {
  const record = recordOf([sample("kyiv")])
  const value = { currency: "EUR", value: "12345678901234567890.25", bound: "=" } as const
  const matters = [...record.matters()].map((each) =>
    each.kind === "commitment"
      ? { ...each, amount: { state: "agreed" as const, versions: [{ value, entries: [] }] } }
      : each,
  )
  const text = await writtenText(ocds, { ...record, matters: () => matters }, options)
  assert.match(text, /"amount": 12345678901234567890\.25,/u)
})

test("without a prefix it says what to give", async () => {
  await assert.rejects(
    () => writtenText(ocds, recordOf([]), { owner: { name: "x" } }),
    (error) => error instanceof OptionMissing && error.option === "ocidPrefix",
  )
})

test("hostile words leave it valid", { skip: without }, async () => {
  const errorsOf = validator()
  await fc.assert(
    fc.asyncProperty(anyRecord, async ({ record }) => {
      assert.deepEqual((await releasesOf(record)).flatMap(errorsOf), [])
    }),
    { seed: 7, numRuns: 60 },
  )
})
