import assert from "node:assert/strict"
import { after, describe, test } from "node:test"
import { Ajv2020 } from "ajv/dist/2020.js"
import { openApi } from "../../src/api/openapi.ts"
import { routes } from "../../src/api/routes.ts"
import { asking, smallRecord } from "../served.ts"

const record = await smallRecord()
const { api, get, post } = asking(record)
after(async () => {
  await api.close()
  record.close()
})

const jsonOf = async (response: Response) => JSON.parse(await response.text())
const document = JSON.parse(JSON.stringify(openApi()))
const ajv = new Ajv2020({ strict: false, allErrors: true })
ajv.addSchema(document, "openapi")

/** What is wrong with an answer by the document that the server gives of itself. */
async function wrongWith(name: string, response: Response): Promise<unknown> {
  const [method = "", path = ""] = name.split(" ")
  const place = path.replaceAll(/:(?<key>\w+)/gu, "{$<key>}").replaceAll("/", "~1")
  const media = "content/application~1json/schema"
  const pointer = `openapi#/paths/${encodeURIComponent(place)}/${method.toLowerCase()}/responses/${response.status}/${media}`
  const validate = ajv.compile({ $ref: pointer })
  validate(await jsonOf(response))
  return validate.errors ?? []
}

const [{ id: report }] = (await jsonOf(await get("/api/reports?outlet=ANI"))).items
const [{ entry: statement }] = (await jsonOf(await get("/api/statements?speaker=Berg"))).items
const { items: matters } = await jsonOf(await get("/api/matters?kind=commitment&reports=2"))
const { items: parties } = await jsonOf(await get("/api/parties?text=Stoltenberg"))
const { items: findings } = await jsonOf(await get("/api/findings"))
const matter = matters[0]?.matter.id ?? "none"

const asked: readonly (readonly [name: string, path: string])[] = [
  ["GET /api/overview", "/api/overview"],
  ["GET /api/overview", "/api/overview?as-of=2023"],
  ["GET /api/reports", "/api/reports?text=Norway&from=2024-03&until=2024-Q1&order=asc"],
  ["GET /api/reports/:id", `/api/reports/${report}`],
  ["GET /api/statements", "/api/statements?form=direct&confidence=high&sort=happened"],
  ["GET /api/meetings", "/api/meetings?party=Ruto"],
  ["GET /api/commitments", "/api/commitments?sort=amount&currency=usd"],
  ["GET /api/events", "/api/events"],
  ["GET /api/figures", "/api/figures"],
  ["GET /api/commitments/:id", `/api/commitments/${matter}`],
  ["GET /api/matters", "/api/matters?sort=reported"],
  ["GET /api/matters/:id", `/api/matters/${matter}`],
  ["GET /api/entries/:id", `/api/entries/${statement.id}`],
  ["GET /api/parties", "/api/parties?kind=person"],
  ["GET /api/parties/:id", `/api/parties/${parties[0]?.id}`],
  ["GET /api/findings", "/api/findings?status=open&severity=contradiction"],
  ["GET /api/review", "/api/review?limit=20"],
  ["GET /api/search", "/api/search?q=Norway"],
  ["GET /api/search", `/api/search?q=${statement.id}`],
  ["GET /api/totals", "/api/totals?by=recipient&currency=USD"],
  ["GET /api/stats", "/api/stats"],
  ["GET /api/judgements/:id", `/api/judgements/${statement.id}`],
  ["GET /api/quarantine", "/api/quarantine"],
  ["GET /api/session", "/api/session"],
]

describe("every answer is what the document says", () => {
  for (const [name, path] of asked) {
    test(path, async () => {
      const response = await get(path)
      assert.equal(response.status, 200)
      assert.deepEqual(await wrongWith(name, response), [])
    })
  }
  const told = { text: "Peru gave Chile $2 million on Monday, Luis Rojas said.", outlet: "AFP" }
  const written: readonly (readonly [name: string, path: string, body: unknown])[] = [
    ["POST /api/read", "/api/read", told],
    ["POST /api/reports", "/api/reports", told],
    ["POST /api/session/end", "/api/session/end", {}],
    ...["accept", "correct", "dismiss"].map((act): readonly [string, string, unknown] => [
      "POST /api/decisions",
      "/api/decisions",
      {
        reason: "checked",
        decision: {
          act,
          target: act === "dismiss" ? findings[0]?.finding.id : statement.id,
          ...(act === "correct" && { set: { speaker: "Anna Berg", on: "2024-03-12" } }),
        },
      },
    ]),
  ]
  for (const [name, path, body] of written) {
    test(`${path} ${JSON.stringify(body).slice(0, 80)}`, async () => {
      const response = await post(path, body)
      assert.ok(response.ok, `${response.status}`)
      assert.deepEqual(await wrongWith(name, response), [])
    })
  }
  test("a decision taken back, and the history of all", async () => {
    const [{ decision }] = (await jsonOf(await get("/api/history"))).items
    const undone = await post(`/api/decisions/${decision.id}/undo`, { reason: "a slip" })
    assert.deepEqual(await wrongWith("POST /api/decisions/:id/undo", undone), [])
    assert.deepEqual(await wrongWith("GET /api/history", await get("/api/history")), [])
    assert.deepEqual(await wrongWith("GET /api/review", await get("/api/review?kind=finding")), [])
  })
})

test("every route of the table stands in the served document, and was asked above", async () => {
  const { paths } = await jsonOf(await get("/api/openapi.json"))
  const shown = Object.entries<object>(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map(
      (method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/gu, ":$1")}`,
    ),
  )
  assert.deepEqual(shown.toSorted(), routes.map(({ name }) => name as string).toSorted())
  const apart = [
    "GET /api/changes",
    "POST /api/session",
    "POST /api/decisions/:id/undo",
    "GET /api/history",
  ]
  const tried = new Set([
    ...asked.map(([name]) => name),
    "POST /api/read",
    "POST /api/reports",
    "POST /api/decisions",
    "POST /api/session/end",
    ...apart,
  ])
  assert.deepEqual(
    shown.filter((name) => !tried.has(name)),
    [],
  )
})
