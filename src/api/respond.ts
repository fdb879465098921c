import type { Context, Hono } from "hono"
import * as z from "zod"
import { Trouble } from "../model/trouble.ts"
import type { Holder } from "./contract.ts"
import { demand } from "./guard/holder.ts"
import { hasTag, stateTag } from "./guard/state-tag.ts"
import type { PackedAnswers } from "./packed-answers.ts"
import { Refusal } from "./problem.ts"
import type { AnyRoute, Around } from "./route.ts"

/** What every route is answered with. */
interface Answering {
  readonly around: Around
  readonly answers: PackedAnswers
  who(context: Context): Holder | undefined
}

/** Has the app answer at the route's address. */
export function respond(app: Hono, route: AnyRoute, { around, answers, who }: Answering): void {
  const [method = "", path = ""] = route.name.split(" ")
  app.on(method, path, async (context) => {
    const holder = who(context)
    demand(route.role, holder)
    const query = decoded(route.query ?? z.strictObject({}), context.req.query(), "the query")
    const tag = method === "GET" && !route.live ? stateTag(context, around.record) : undefined
    if (tag !== undefined) {
      context.header("Cache-Control", "private, no-cache")
      context.header("ETag", tag)
      if (hasTag(context, tag)) return context.body(null, 304)
      const again = answers.again(context, tag)
      if (again !== undefined) return again
    }
    const body = route.body && decoded(route.body, await jsonIn(context), "the body")
    const asked = { ...around, id: context.req.param("id") ?? "", query, body, holder }
    const answer = await route.run({ ...asked, request: context.req.raw } as never)
    if (answer instanceof Response) return answer
    context.status((route.status ?? 200) as 200)
    return answers.send(context, answer, tag)
  })
}

/** Tells how the addresses of the table are asked, and that there are no others under /api. */
export function refuseOthers(app: Hono, routes: readonly AnyRoute[]): void {
  const byPath = Map.groupBy(routes, ({ name }) => name.split(" ")[1] ?? "")
  for (const [path, same] of byPath) {
    const allow = same.map(({ name }) => name.split(" ")[0]).join(", ")
    app.all(path, ({ req }) => {
      const todo = `Ask it with ${allow}; /api/openapi.json lists every address.`
      throw new Refusal("wrongMethod", [path, `it is not asked with ${req.method}`, todo], {
        Allow: allow,
      })
    })
  }
  app.all("/api/*", ({ req }) => {
    const wrong = "the API has no such address"
    throw new Refusal("noPage", [req.path.slice(0, 80), wrong, "/api/openapi.json lists them all."])
  })
}

async function jsonIn(context: Context): Promise<unknown> {
  const text = await context.req.text()
  try {
    return JSON.parse(text)
  } catch {
    const todo = 'Send an object, for example {"text": "Spain will stay, Sánchez said."}.'
    throw new Trouble("usage", "the body", "it is not JSON", todo)
  }
}

/** What was sent, decoded by its schema. Throws a Trouble that names the first field that is wrong. */
function decoded(schema: z.ZodType, value: unknown, where: string): unknown {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const field = issue?.path.join(".") ?? ""
  const place = field === "" ? where : `${where}, ${field.slice(0, 80)}`
  throw new Trouble(
    "usage",
    place,
    issue?.message ?? "wrong",
    "See /api/openapi.json for what it takes.",
  )
}
