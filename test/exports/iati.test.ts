import assert from "node:assert/strict"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, test } from "node:test"
import fc from "fast-check"
import { validateXML } from "xmllint-wasm"
import { OptionMissing } from "../../src/export/format.ts"
import { iati } from "../../src/export/iati/iati.ts"
import type { RecordSource } from "../../src/export/record.ts"
import type { CommitmentMatter, Matter } from "../../src/model/matter.ts"
import { root } from "../imports.ts"
import { anyRecord } from "./any-record.ts"
import { profileIdOf, recordOf } from "./record-of.ts"
import { everySample, sample } from "./samples.ts"
import { writtenText } from "./written.ts"

const options = {
  reportingOrg: { ref: "XX-ONRECORD-1", type: "80", name: "The Record" },
  at: "2026-01-31T12:00:00Z",
}
const folder = join(root, "../shared/standards/iati")
const schema = existsSync(folder) ? "iati-activities-schema.xsd" : undefined
const without = schema === undefined && "no IATI schemas beside the checkout"

const fileOf = (fileName: string) => ({
  fileName,
  contents: readFileSync(join(folder, fileName), "utf8"),
})

/** What libxml2 has against a file: by the official schema, or as XML alone. */
async function errorsOf(xml: string): Promise<readonly string[]> {
  const file = [{ fileName: "record.xml", contents: xml }]
  const { errors } = schema
    ? await validateXML({
        xml: file,
        schema: [fileOf(schema)],
        preload: [fileOf("iati-common.xsd"), fileOf("xml.xsd")],
        maxMemoryPages: 4096,
      })
    : await validateXML({ xml: file, normalization: "format", maxMemoryPages: 4096 })
  return errors.map(({ rawMessage }) => rawMessage)
}

const brussels = recordOf([sample("donors-conference-brussels")])
const activitiesOf = async (record: RecordSource): Promise<readonly string[]> =>
  (await writtenText(iati, record, options)).match(/<iati-activity .*?<\/iati-activity>/gsu) ?? []
const naming = (activities: readonly string[], words: string): string => {
  const found = activities.find((each) => each.includes(words))
  if (found === undefined) throw new Error(`no activity says ${words}`)
  return found
}

test("all samples are valid by the official schema", { skip: without }, async () => {
  assert.deepEqual(await errorsOf(await writtenText(iati, recordOf(everySample()), options)), [])
})

test("a part is an activity under its whole and commits nothing again", async () => {
  const activities = await activitiesOf(brussels)
  const whole = naming(activities, "CHF 60 million")
  const part = naming(activities, "Switzerland to Moldova: CHF 15 million")
  const idOf = (activity: string) => /<iati-identifier>(?<id>[^<]+)/u.exec(activity)?.groups?.["id"]
  assert.match(whole, new RegExp(`<related-activity ref="${idOf(part)}" type="2"/>`, "u"))
  assert.match(part, new RegExp(`<related-activity ref="${idOf(whole)}" type="1"/>`, "u"))
  assert.match(
    whole,
    /<transaction-type code="2"\/><transaction-date iso-date="2024-05-22"\/><value currency="CHF" value-date="2024-05-22">60000000<\/value>/u,
  )
  assert.match(part, /<transaction-type code="3"\/>/u)
})

test("it is told at second hand, with the exact words and where they stand", async () => {
  const activity = naming(await activitiesOf(brussels), "World Bank")
  assert.match(activity, /<reporting-org ref="XX-ONRECORD-1" type="80" secondary-reporter="1">/u)
  assert.match(activity, /<recipient-country code="MD"/u)
  assert.match(activity, /“[^”]*\$500 million[^”]*”? /u)
})

const kyiv = recordOf([sample("kyiv")])

test("what is bought is none, and a sum without a figure no transaction", async () => {
  const activities = await activitiesOf(kyiv)
  assert.ok(activities.every((each) => !each.includes("framework contract,")))
  assert.ok(!activities.some((each) => each.includes("firm order,")))
  const vague = naming(activities, "billions of USD")
  assert.doesNotMatch(vague, /<transaction>/u)
})

/** The World Bank's loan, changed. */
function loanOf(change: Partial<CommitmentMatter>): RecordSource {
  const matters = [...brussels.matters()]
  const bank = profileIdOf("body", "World Bank")
  const changed = matters.map(
    (each): Matter =>
      each.kind === "commitment" && each.provider === bank ? { ...each, ...change } : each,
  )
  return recordOf([sample("donors-conference-brussels")], { matters: changed })
}

const usd = (value: string) => ({ currency: "USD", value, bound: "=" }) as const

const sums: readonly [name: string, change: Partial<CommitmentMatter>, says: RegExp][] = [
  [
    "the version that most reports tell counts, and no corrected one",
    {
      amount: {
        state: "corrected",
        versions: [
          { value: usd("5"), entries: ["a", "b"], corrected: true },
          { value: usd("70.25"), entries: ["c"] },
        ],
      },
    },
    />70\.25<\/value>/u,
  ],
  [
    "of a range the lower end",
    {
      amount: {
        state: "agreed",
        versions: [{ value: { currency: "USD", bound: "=", low: "10", high: "20" }, entries: [] }],
      },
    },
    />10<\/value><description><narrative xml:lang="en">USD 10 to 20</u,
  ],
  [
    "a sum longer than a float holds keeps its digits",
    {
      amount: {
        state: "agreed",
        versions: [{ value: usd("123456789012345678901.25"), entries: [] }],
      },
    },
    />123456789012345678901\.25<\/value>/u,
  ],
  [
    "stages become transactions, each on its day",
    {
      stages: [
        { stage: "announced", on: "2024-Q1", entry: "a" },
        { stage: "committed", on: "2024-05", entry: "b" },
        { stage: "delivered", on: "2024-06-30", entry: "c" },
      ],
      stage: "delivered",
    },
    /<activity-status code="4"\/>.*"4" iso-date="2024-06-30".*code="12"\/><transaction-date iso-date="2024-01-01".*code="2"\/><transaction-date iso-date="2024-05-01".*code="3"\/><transaction-date iso-date="2024-06-30"/su,
  ],
  [
    "a cancelled one is",
    { stage: "cancelled", stages: [{ stage: "cancelled", entry: "a" }] },
    /<activity-status code="5"\/>/u,
  ],
]
for (const [name, change, says] of sums) {
  test(name, async () => {
    const record = loanOf(change)
    assert.match(naming(await activitiesOf(record), "World Bank"), says)
    assert.deepEqual(await errorsOf(await writtenText(iati, record, options)), [])
  })
}

test("of a commitment announced again only the newer is an activity", async () => {
  const [older] = await activitiesOf(brussels)
  const id = /<iati-identifier>XX-ONRECORD-1-(?<id>[^<]+)/u.exec(older ?? "")?.groups?.["id"] ?? ""
  const activities = await activitiesOf(loanOf({ renews: id }))
  assert.equal(activities.length, (await activitiesOf(brussels)).length - 1)
  assert.ok(activities.every((each) => !each.includes(`<iati-identifier>XX-ONRECORD-1-${id}<`)))
})

test("without a reporting organisation it says what to give", async () => {
  await assert.rejects(
    () => writtenText(iati, brussels),
    (error) => error instanceof OptionMissing && /OrganisationType/u.test(error.message),
  )
})

describe("codes are those of the official lists", { skip: without }, () => {
  const lists: readonly [pattern: RegExp, list: string][] = [
    [/<transaction-type code="(?<code>\d+)"/gu, "TransactionType"],
    [/<activity-status code="(?<code>\d+)"/gu, "ActivityStatus"],
    [/<activity-date type="(?<code>\d+)"/gu, "ActivityDateType"],
    [/<participating-org role="(?<code>\d+)"/gu, "OrganisationRole"],
    [/<related-activity ref="[^"]+" type="(?<code>\d+)"/gu, "RelatedActivityType"],
  ]
  for (const [pattern, list] of lists) {
    test(list, async () => {
      const xml = await writtenText(iati, recordOf(everySample()), options)
      const codes = new Set([...xml.matchAll(pattern)].map(({ groups }) => groups?.["code"]))
      const official = readFileSync(join(folder, `codelists/xml/${list}.xml`), "utf8")
      assert.ok(codes.size > 0)
      for (const code of codes) assert.ok(official.includes(`<code>${code}</code>`), `${code}`)
    })
  }
})

test("hostile words leave it valid", async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, async ({ record, words }) => {
      const bought = [...record.matters()].map((each) =>
        each.kind === "commitment" && each.partOf === undefined
          ? {
              ...each,
              instrument: { state: "agreed" as const, versions: [{ value: words, entries: [] }] },
            }
          : each,
      )
      const xml = await writtenText(iati, { ...record, matters: () => bought }, options)
      assert.deepEqual(await errorsOf(xml), [])
    }),
    { seed: 7, numRuns: 25 },
  )
})
