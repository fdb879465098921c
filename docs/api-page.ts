import type * as z from "zod"
import { problems } from "../src/api/problem.ts"
import type { AnyRoute } from "../src/api/route.ts"
import { routes } from "../src/api/routes.ts"
import { tools } from "../src/mcp/tools.ts"
import { generated } from "./generated.ts"

const opening = `\`onrecord serve\` answers at the address it prints. What a page of the web app shows is at the same path under \`/api\`, as JSON; \`/api/openapi.json\` describes every address to programs (OpenAPI 3.1).

\`\`\`sh
curl -s "$ADDRESS/api/statements?speaker=Stoltenberg&as-of=2023-Q3"
curl -s "$ADDRESS/api/read" -H 'content-type: application/json' -d '{"text": "Spain will stay, Sánchez said."}'
\`\`\`

- **Lists** have \`items\` and, where there is more, \`next\`: give it back as \`cursor\`. Every list takes \`as-of\` (what had been reported by then) and \`known-by\` (what this record held then).
- **Answers** carry an \`ETag\`; sent back as \`If-None-Match\`, what has not changed is answered with 304.
- **Errors** are problem documents (RFC 9457): \`where\`, what is wrong (\`detail\`) and what to do (\`todo\`).
- **This machine** may do everything. On a server for other machines, programs send \`Authorization: Bearer TOKEN\`; \`onrecord token add\` makes tokens. A *reader* looks, an *editor* adds and decides as well, an *admin* does all.
- **Changes**: \`/api/changes\` is a stream of server-sent events \`change\` with the reports added and decisions made; its last id, sent as \`Last-Event-ID\`, takes it up again.
- **Bodies** are JSON, sent as \`application/json\`, up to 4 MiB.`

const cell = (words: string): string => words.replaceAll("|", "\\|").replaceAll("\n", " ")

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map(cell).join(" | ")} |`).join("\n")

/** The fields of an object with what they are for. */
function fieldRows(schema: z.ZodType | undefined): readonly (readonly string[])[] {
  if (schema === undefined || !("shape" in schema)) return []
  // A body or query of the table is one object.
  const fields = Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>)
  return fields.map(([name, field]) => [`\`${name}\``, field.description ?? ""])
}

function sectionOf(route: AnyRoute): string {
  const role = route.role === "anyone" ? "For anyone." : `For ${route.role}s and above.`
  const rows = [...fieldRows(route.query), ...fieldRows(route.body)]
  const fields = rows.length === 0 ? [] : [table([route.body ? "field" : "parameter", ""], rows)]
  return [`## ${route.name}`, `${route.says} ${role}`, ...fields].join("\n\n")
}

const errors = (): string =>
  table(
    ["kind", "status", "title"],
    Object.entries(problems).map(([kind, [status, title]]) => [`\`${kind}\``, `${status}`, title]),
  )

const agents = (): string =>
  [
    "Agents find these tools by the Model Context Protocol, at `/mcp` of a server or from `onrecord mcp`. Every answer has the report, outlet, day and exact words, so that an agent can cite. `onrecord://reports/{id}` and `onrecord://entries/{id}` are resources.",
    table(
      ["tool", "what it does"],
      tools.map(({ name, says }) => [`\`${name}\``, says]),
    ),
  ].join("\n\n")

/** `docs/api.md`: every address of the server with what it takes, from the table of routes. */
export const apiPage = (): string =>
  [
    "# The API",
    generated,
    opening,
    ...routes.map(sectionOf),
    "## Errors",
    errors(),
    "## Tools for agents",
    agents(),
  ]
    .join("\n\n")
    .concat("\n")
