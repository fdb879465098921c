import { mkdirSync, writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { parseArgs } from "node:util"
import { resultsAt } from "./against.ts"
import { errorsByCategory, gainsAndLosses } from "./errors.ts"
import { missingFiles, sayMissing } from "./missing.ts"
import { page } from "./page.ts"
import type { Suite, SuiteResult } from "./suite.ts"
import { suites } from "./suites.ts"
import { plainTable, rowsOf } from "./tables.ts"

const usage = `npm run bench -- [SUITE…] [options]

  --gold FOLDER   the labelled texts (default ../shared/gold)
  --errors N      shows N examples of each kind of error, the commonest kind first
  --against REF   shows what was gained and lost by example since another commit
  --write         writes docs/benchmarks.md, as a run of every suite does

Suites: ${suites.map(({ name }) => name).join(", ")}`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gold: { type: "string", default: "../shared/gold" },
    errors: { type: "string" },
    against: { type: "string" },
    results: { type: "string" }, // where --against has the other commit write its results
    write: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
})

/** Runs one suite and prints its table, and its errors where they were asked for. */
async function measure(suite: Suite, gold: string): Promise<SuiteResult> {
  const result = await suite.run(gold)
  console.log(`\n${suite.name}: ${suite.asks}\n${plainTable(rowsOf(result.measures))}`)
  if (values.errors) console.log(`\n${errorsByCategory(result.items, Number(values.errors))}`)
  return result
}

function compare(ref: string, gold: string, results: ReadonlyMap<Suite, SuiteResult>): void {
  const names = [...results.keys()].map(({ name }) => name).filter((name) => name !== "speed")
  const before = resultsAt(ref, names, gold)
  for (const [{ name }, { items }] of results) {
    const then = before[name]
    if (!then) continue
    console.log(`\n${name} at ${ref}:\n${plainTable(rowsOf(then.measures))}`)
    console.log(gainsAndLosses(then.items, items))
  }
}

function writePage(results: ReadonlyMap<Suite, SuiteResult>): void {
  mkdirSync("docs", { recursive: true })
  writeFileSync("docs/benchmarks.md", page(results, new Date().toISOString().slice(0, 10)))
  console.log("\nwritten to docs/benchmarks.md")
}

async function main(): Promise<number> {
  const unknown = positionals.filter((name) => !suites.some((suite) => suite.name === name))
  if (values.help || unknown.length > 0) {
    if (unknown.length > 0) console.error(`no suite is called ${unknown.join(", ")}\n`)
    console.log(usage)
    return values.help ? 0 : 2
  }
  const gold = resolve(values.gold)
  const chosen = suites.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  const results = new Map<Suite, SuiteResult>()
  for (const suite of chosen) {
    if (missingFiles(suite, gold).length > 0) console.error(`\n${sayMissing(suite, gold)}`)
    else results.set(suite, await measure(suite, gold))
  }
  if (values.results) {
    const byName = [...results].map(([{ name }, result]) => [name, result])
    writeFileSync(values.results, JSON.stringify(Object.fromEntries(byName)))
  }
  if (values.against) compare(values.against, gold, results)
  if (values.write || (positionals.length === 0 && results.size === suites.length)) {
    if (!values.results) writePage(results)
  }
  return results.size === chosen.length ? 0 : 3
}

process.exitCode = await main()
