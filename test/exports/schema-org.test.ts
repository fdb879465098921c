import assert from "node:assert/strict"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, test } from "node:test"
import fc from "fast-check"
import { OptionMissing } from "../../src/export/format.ts"
import { schemaOrg } from "../../src/export/schema-org/schema-org.ts"
import { root } from "../imports.ts"
import { anyRecord } from "./any-record.ts"
import { recordOf } from "./record-of.ts"
import { everySample, sample } from "./samples.ts"
import { writtenText } from "./written.ts"

type Thing = Readonly<Record<string, unknown>> & { readonly "@type": string }

const options = { owner: { name: "The Record" }, at: "2026-01-31T12:00:00Z" }
const graphOf = (text: string): readonly Thing[] => JSON.parse(text)["@graph"]
const kyiv = graphOf(await writtenText(schemaOrg, recordOf([sample("kyiv")]), options))

test("a quotation names its speaker and the article that prints it", () => {
  const [first] = kyiv.filter((thing) => thing["@type"] === "Quotation")
  const { text, author, isPartOf } = first as Thing & { author: Thing; isPartOf: Thing }
  assert.equal(typeof text, "string")
  assert.deepEqual(
    [author["@type"], author["name"], author["jobTitle"]],
    ["Person", "Jens Stoltenberg", "Secretary-General"],
  )
  assert.deepEqual([isPartOf["@type"], isPartOf["datePublished"]], ["NewsArticle", "2023-09-29"])
})

test("a contradiction is reviewed by the record's owner", () => {
  const [review] = kyiv.filter((thing) => thing["@type"] === "ClaimReview")
  const { author, claimReviewed, reviewBody } = review as Thing & { author: Thing }
  assert.equal(author["name"], "The Record")
  assert.match(String(claimReviewed), /1 billion euros .*USD 1\.54 billion/u)
  assert.match(String(reviewBody), /1\.54/u)
})

test("what somebody dismissed is not reviewed", async () => {
  const record = recordOf([sample("kyiv")])
  const dismissed = { by: "Ida", reason: "a misprint", at: "2026-01-31T12:00:00.000Z" }
  const findings = [...record.findings()].map((each) => ({ ...each, dismissed }))
  const graph = graphOf(
    await writtenText(schemaOrg, { ...record, findings: () => findings }, options),
  )
  assert.deepEqual(
    graph.filter((thing) => thing["@type"] === "ClaimReview"),
    [],
  )
})

test("without an owner it says what to give", async () => {
  await assert.rejects(
    () => writtenText(schemaOrg, recordOf([])),
    (error) => error instanceof OptionMissing && /whose record/u.test(error.message),
  )
})

/** Properties of the types that the subset of schema.org leaves out. */
const others: Readonly<Record<string, readonly string[]>> = {
  Thing: ["name", "url", "description"],
  Review: ["reviewBody", "reviewRating", "itemReviewed"],
  Rating: ["ratingValue", "bestRating", "worstRating", "author"],
  Person: ["jobTitle", "affiliation"],
  Organization: [],
  Country: [],
  NewsMediaOrganization: [],
}
/** Properties that a wider type has: `alternateName` is every Thing's. */
const ofEvery = ["@type", "@id", "name", "url", "alternateName"]

interface Declared {
  readonly sub?: readonly string[]
  readonly props?: readonly string[]
}

const subset = join(root, "../shared/standards/web/schemaorg-subset.json")
const declared: Readonly<Record<string, Declared>> = existsSync(subset)
  ? JSON.parse(readFileSync(subset, "utf8"))
  : {}

function propertiesOf(type: string): readonly string[] {
  const { sub = [], props = [] } = declared[`schema:${type}`] ?? {}
  const above = sub.map((name) => name.replace("schema:", ""))
  // Reviews and articles are creative works, whose line the subset has.
  if (type === "Review" || type === "Article") above.push("CreativeWork")
  return [...ofEvery, ...props, ...(others[type] ?? []), ...above.flatMap(propertiesOf)]
}

/** Every object with a type inside a value. */
function thingsIn(value: unknown): readonly Thing[] {
  if (typeof value !== "object" || value === null) return []
  const inner = Object.values(value).flatMap(thingsIn)
  return "@type" in value ? [value as Thing, ...inner] : inner
}

describe("every property is one of its type's", {
  skip: !existsSync(subset) && "no schema.org subset beside the checkout",
}, () => {
  test("in all samples", async () => {
    const graph = graphOf(await writtenText(schemaOrg, recordOf(everySample()), options))
    const wrong = thingsIn(graph).flatMap((thing) => {
      const may = propertiesOf(thing["@type"])
      return Object.keys(thing).flatMap((name) =>
        may.includes(name) ? [] : [`${thing["@type"]}.${name}`],
      )
    })
    assert.deepEqual([...new Set(wrong)], [])
  })
})

test("hostile words stay words", async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, async ({ record, words }) => {
      const graph = graphOf(await writtenText(schemaOrg, record, options))
      assert.deepEqual(
        graph.map((thing) => thing["@type"]),
        ["Quotation", "ClaimReview"],
      )
      assert.equal(graph[0]?.["text"], words.toWellFormed())
    }),
    { seed: 7, numRuns: 100 },
  )
})
