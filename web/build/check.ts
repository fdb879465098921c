import { registerHooks } from "node:module"

// Checks the types of the web app: `node web/build/check.ts`. svelte-check turns components into
// TypeScript with the programming interface that versions up to 6 had, which is installed under
// another name, and has version 7 check them, which it looks for under another name.
const names: Readonly<Record<string, string>> = {
  typescript: "typescript-6",
  "@typescript/native/package.json": "typescript/package.json",
}
registerHooks({ resolve: (name, context, next) => next(names[name] ?? name, context) })

const options = [
  "--workspace",
  "web",
  "--tsconfig",
  "tsconfig.json",
  "--tsgo",
  "--fail-on-warnings",
]
process.argv.splice(2, process.argv.length, ...options, "--output", "human")
const bin = "svelte-check"
await import(bin)
