import { readFileSync } from "node:fs"
import * as z from "zod"
import { version } from "../app/version.ts"
import { shapes } from "./answers/shape.ts"
import type { AnyRoute } from "./route.ts"
import { routes } from "./routes.ts"

type Json = Readonly<Record<string, unknown>>

const problemRef = { $ref: "#/components/schemas/Problem" }

const problem: Json = {
  type: "object",
  description: "An error (RFC 9457): where, what is wrong, what to do.",
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string" },
    where: { type: "string" },
    todo: { type: "string" },
  },
  required: ["type", "title", "status", "detail", "where", "todo"],
}

let document: Json | undefined

/** The OpenAPI 3.1 document of the server, made from the table of routes. */
export function openApi(): Json {
  document ??= {
    openapi: "3.1.1",
    info: {
      title: "OnRecord",
      version: version(),
      description: "Who said what, who met whom, who promised what: a record of news reports.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    security: [{ token: [] }, {}],
    paths: paths(),
    components: {
      schemas: { ...readingShapes(), ...answerShapes(), Problem: problem },
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
    },
  }
  return document
}

function paths(): Json {
  const byPath = Map.groupBy(routes, ({ name }) => pathOf(name))
  return Object.fromEntries(
    [...byPath].map(([path, same]) => [
      path,
      Object.fromEntries(same.map((each) => [methodOf(each.name), operation(each)])),
    ]),
  )
}

/** `/api/reports/{id}` for "GET /api/reports/:id". */
const pathOf = (name: string): string =>
  name.replace(/^[A-Z]+ /u, "").replaceAll(/:(?<key>\w+)/gu, "{$<key>}")

const methodOf = (name: string): string => name.split(" ")[0]?.toLowerCase() ?? ""

function operation(route: AnyRoute): Json {
  const id = pathOf(route.name).includes("{id}")
    ? [{ name: "id", in: "path", required: true, schema: { type: "string" } }]
    : []
  return {
    operationId: operationId(route.name),
    summary: route.says,
    description: route.role === "anyone" ? "For anyone." : `For ${route.role}s and above.`,
    parameters: [...id, ...queryParameters(route)],
    ...(route.body && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: plain(route.body, "input") } },
      },
    }),
    responses: {
      [String(route.status ?? 200)]: { description: route.says, content: contentOf(route) },
      default: {
        description: "An error, as a problem document.",
        content: { "application/problem+json": { schema: problemRef } },
      },
    },
  }
}

const contentOf = (route: AnyRoute): Json =>
  route.media === undefined
    ? { "application/json": { schema: plain(route.answers, "output") } }
    : { [route.media]: { schema: { type: "string" } } }

/** `getReportsId` for "GET /api/reports/:id". */
const operationId = (name: string): string =>
  name
    .replace(/^[A-Z]+/u, (method) => method.toLowerCase())
    .replaceAll(/ ?\/(?:api\/)?:?(?<first>\w)/gu, (_, first: string) => first.toUpperCase())

function queryParameters(route: AnyRoute): readonly Json[] {
  if (route.query === undefined) return []
  const { properties = {}, required = [] } = plain(route.query, "input") as {
    properties?: Readonly<Record<string, Json>>
    required?: readonly string[]
  }
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: "query",
    required: required.includes(name),
    description,
    schema,
  }))
}

const settings = {
  unrepresentable: "any",
  uri: (id: string) => `#/components/schemas/${id}`,
} as const

/** A schema as JSON Schema; the named shapes in it are referred to. */
function plain(schema: z.ZodType, io: "input" | "output"): Json {
  const id = shapes.get(schema)?.id
  if (id !== undefined) return { $ref: settings.uri(id) }
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: "any" })
  return json
}

function answerShapes(): Json {
  const { schemas } = z.toJSONSchema(shapes, { io: "output", ...settings })
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
  )
}

/** The definitions of `reading.schema.json`, under the names that the document gives them. */
function readingShapes(): Json {
  const file = new URL("../../data/reading.schema.json", import.meta.url)
  const source = readFileSync(file, "utf8").replaceAll("#/$defs/", "#/components/schemas/")
  const { $defs }: { $defs: Json } = JSON.parse(source)
  return $defs
}
