import { fork, spawn } from "node:child_process"
import { globSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Tally } from "./reporter.ts"

/**
 * What `npm test` runs: the checks of the source (types, lint and format, unused code) and every
 * `*.test.ts`. `npm test -- PATTERN…` runs the checks and test files whose name holds a PATTERN.
 */
const checks: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  // By its path: an older compiler beside it claims the same name.
  ["types", "node", "node_modules/typescript/bin/tsc", "--noEmit"],
  ["types of the web app", "node", "web/build/check.ts"],
  ["format and lint", "biome", "check", "--error-on-warnings"],
  ["unused code", "knip"],
]

const root = fileURLToPath(new URL("..", import.meta.url))
const patterns = process.argv.slice(2)
const named = (name: string) =>
  patterns.length === 0 ||
  patterns.some((pattern) => name.toLowerCase().includes(pattern.toLowerCase()))
const everyFile = globSync("{src,test,bench,docs,train}/**/*.test.ts", { cwd: root }).sort()
const chosen = everyFile.filter(named)
const chosenChecks = checks.filter(
  ([name]) => patterns.length === 0 || patterns.some((pattern) => name.startsWith(pattern)),
)

let passed = 0
let failed = 0
const add = (tally: Tally) => {
  passed += tally.passed
  failed += tally.failed
}

/** Runs one check of the source; its output is shown only when it fails. */
const runCheck = ([name, command, ...args]: (typeof checks)[number]): Promise<void> =>
  new Promise((done) => {
    const child = spawn(`${root}node_modules/.bin/${command}`, args, { cwd: root })
    let output = ""
    child.stdout.on("data", (chunk) => {
      output += chunk
    })
    child.stderr.on("data", (chunk) => {
      output += chunk
    })
    child.on("error", (error) => {
      output += error.message
    })
    child.on("close", (code) => {
      const good = code === 0
      add(good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
      console.log(good ? `✓ ${name}` : `✗ ${name} (${command} ${args.join(" ")})\n${output}`)
      done()
    })
  })

/** Runs test files in one process, so that the parser's weights are loaded once. */
const runFiles = (files: readonly string[]): Promise<void> =>
  new Promise((done) => {
    if (files.length === 0) return done()
    const child = fork(new URL("worker.ts", import.meta.url), files, {
      cwd: root,
      execArgv: [
        `--test-reporter=${new URL("reporter.ts", import.meta.url)}`,
        "--test-reporter-destination=stdout",
      ],
    })
    let told = false
    child.on("message", (tally: Tally) => {
      told = true
      add(tally)
    })
    child.on("close", (code) => {
      if (!told) {
        console.log(`✗ test process ended with code ${code} before it could count: ${files}`)
        add({ passed: 0, failed: 1 })
      }
      done()
    })
  })

// Tests that run browsers or commands wait a lot: dealt out in turn, each process gets some.
const hands = [0, 1].map((hand) => chosen.filter((_, index) => index % 2 === hand))
await Promise.all(hands.map(runFiles))
for (const check of chosenChecks) await runCheck(check)

if (passed + failed === 0) {
  console.log(`no check and no test file is called like "${patterns.join(" ")}"`)
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
