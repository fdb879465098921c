import assert from "node:assert/strict"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after, describe, test } from "node:test"
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client"
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio"
import { serve } from "../src/api/serve.ts"
import { openRecord } from "../src/app/record/open-record.ts"
import { agentsOver } from "../src/mcp/over-http.ts"
import { tools } from "../src/mcp/tools.ts"
import { root } from "./imports.ts"

const folder = mkdtempSync(join(tmpdir(), "onrecord-mcp-"))
const path = join(folder, "record.db")
const text = readFileSync(join(root, "examples/reports/kyiv-2023-09-29.txt"), "utf8")
const record = openRecord(path)
await record.add(text, { outlet: "ANI", published: "2023-09-29", url: "https://ani.example/1" })
const served = await serve(record, { agents: agentsOver(record) })
const address = new URL("mcp", served.url)

/** A client of the official kit, over each of the two ways. */
async function clientOver(way: "http" | "stdio"): Promise<Client> {
  const client = new Client({ name: "test", version: "1" })
  const transport =
    way === "http"
      ? new StreamableHTTPClientTransport(address)
      : new StdioClientTransport({
          command: process.execPath,
          args: [join(root, "bin/onrecord.js"), "mcp", "--record", path],
          stderr: "inherit",
        })
  await client.connect(transport)
  return client
}

const clients = { http: await clientOver("http"), stdio: await clientOver("stdio") }
after(async () => {
  await Promise.all(Object.values(clients).map((client) => client.close()))
  await served.close()
  record.close()
  rmSync(folder, { recursive: true })
})

type Source = Readonly<Record<string, string>>
type Entry = { readonly id: string; readonly words: string; readonly source: Source }
type Fields = Readonly<Record<string, unknown>>

const entriesIn = (fields: Fields, list: string) => (fields[list] ?? []) as readonly Entry[]

/** Every entry anywhere in an answer: whatever has words. */
const citedIn = (value: unknown): readonly Entry[] => {
  if (typeof value !== "object" || value === null) return []
  const inner = Object.values(value).flatMap(citedIn)
  return "words" in value && "id" in value ? [value as Entry, ...inner] : inner
}

for (const [way, client] of Object.entries(clients)) {
  const call = async (name: string, input: Record<string, unknown> = {}) => {
    const answer = await client.callTool({ name, arguments: input })
    return answer as unknown as {
      isError?: boolean
      structuredContent: Fields
      content: [{ text: string }]
    }
  }
  /** An entry can be cited: its words stand in the report, and it tells where that is. */
  const citable = ({ words, source }: Entry) => {
    assert.ok(text.includes(words), words)
    assert.equal(source["outlet"], "ANI")
    assert.equal(source["day"], "2023-09-29")
    assert.match(source["report"] ?? "", /^R-/u)
  }

  describe(`an agent over ${way}`, () => {
    test("finds every tool, with what it is for", async () => {
      const { tools: found } = await client.listTools()
      assert.deepEqual(
        found.map(({ name }) => name),
        tools.map(({ name }) => name),
      )
      for (const { description, annotations, name } of found) {
        assert.ok(description)
        assert.equal(annotations?.readOnlyHint, name !== "add_report")
      }
      assert.match(client.getInstructions() ?? "", /exact words/u)
    })

    const lists: readonly (readonly [
      tool: string,
      input: Record<string, unknown>,
      list: string,
    ])[] = [
      ["list_statements", { speaker: "Stoltenberg" }, "statements"],
      ["list_statements", { text: "Ukraine", as_of: "2023-Q3", limit: 2 }, "statements"],
      ["list_commitments", { currency: "EUR", sort: "amount" }, "commitments"],
      ["search", { query: "aggression" }, "statements"],
      ["read_text", { text, outlet: "ANI", published: "2023-09-29" }, "entries"],
      [
        "add_report",
        { text, outlet: "ANI", published: "2023-09-29", url: "https://ani.example/1" },
        "entries",
      ],
    ]
    for (const [tool, input, list] of lists) {
      test(`${tool} ${JSON.stringify(input).slice(0, 60)} can be cited`, async () => {
        const { structuredContent, isError } = await call(tool, input)
        assert.ok(!isError)
        const items = entriesIn(structuredContent, list)
        assert.ok(items.length > 0)
        items.forEach(citable)
      })
    }

    test("findings show the arithmetic and the words in doubt", async () => {
      const { structuredContent } = await call("findings", { severity: "contradiction" })
      const [finding] = structuredContent["findings"] as { says: string; entries: Entry[] }[]
      assert.match(finding?.says ?? "", /1\.54 billion/u)
      finding?.entries.forEach(citable)
    })

    test("an entry is shown with its sentence, as a tool and as a resource", async () => {
      const { structuredContent } = await call("list_statements", { limit: 1 })
      const [{ id, words } = { id: "", words: "" }] = entriesIn(structuredContent, "statements")
      const { structuredContent: shown } = await call("show_entry", { id })
      const { sentence, entry } = shown as { sentence: string; entry: Entry }
      assert.ok(text.includes(sentence))
      citable(entry)
      const { contents } = await client.readResource({ uri: `onrecord://entries/${id}` })
      assert.equal(JSON.parse(String((contents[0] as Fields | undefined)?.["text"])).words, words)
    })

    test("every tool is asked here, and shows the words that its answer rests on", async () => {
      const inputs: Readonly<Record<string, Record<string, unknown>>> = {
        read_text: { text, outlet: "ANI", published: "2023-09-29" },
        add_report: { text, outlet: "ANI", published: "2023-09-29", url: "https://ani.example/1" },
        search: { query: "Ukraine" },
        list_statements: {},
        list_commitments: {},
        totals: {},
        show_entry: { id: record.entries("commitment").items[0]?.entry.id },
        findings: {},
      }
      for (const { name } of tools) {
        const { structuredContent, isError } = await call(name, inputs[name])
        assert.ok(!isError, name)
        const cited = citedIn(structuredContent)
        assert.ok(cited.length > 0, name)
        cited.forEach(citable)
      }
    })

    test("a report is a resource with its text", async () => {
      const { structuredContent } = await call("list_statements", { limit: 1 })
      const [{ source } = { source: {} as Source }] = entriesIn(structuredContent, "statements")
      const { contents } = await client.readResource({
        uri: `onrecord://reports/${source["report"]}`,
      })
      assert.equal(JSON.parse(String((contents[0] as Fields | undefined)?.["text"])).text, text)
    })

    test("totals count each matter once", async () => {
      const { structuredContent } = await call("totals", { by: "provider", currency: "EUR" })
      assert.ok("total" in structuredContent)
      const largest = structuredContent["largest"] as { toldBy: Entry[] }[]
      assert.ok(largest.length > 0)
      largest.flatMap(({ toldBy }) => toldBy).forEach(citable)
    })

    const troubles: readonly (readonly [
      tool: string,
      input: Record<string, unknown>,
      says: RegExp,
    ])[] = [
      ["show_entry", { id: "S-0000000000" }, /no entry with this id/u],
      ["read_text", { text: "   " }, /nothing in it/u],
      ["read_text", {}, /text/u],
      ["list_statements", { as_of: "soon" }, /no day or period/u],
      ["list_commitments", { limit: 5000 }, /limit/u],
    ]
    for (const [tool, input, says] of troubles) {
      test(`${tool} ${JSON.stringify(input)} is told with what to do`, async () => {
        const { isError, content } = await call(tool, input)
        assert.ok(isError)
        assert.match(content[0].text, says)
      })
    }
  })
}

test("a reader's agent is not offered what writes", async () => {
  const token = record.tokens.add("Rita", "reader")
  const client = new Client({ name: "test", version: "1" })
  await client.connect(
    new StreamableHTTPClientTransport(address, {
      requestInit: { headers: { authorization: `Bearer ${token}` } },
    }),
  )
  const { tools: found } = await client.listTools()
  assert.ok(!found.some(({ name }) => name === "add_report"))
  await client.close()
})
