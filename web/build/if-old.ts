import { existsSync, globSync, statSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { build } from "vite"

/** Builds the web app where it is not built yet, or older than its sources: `npm start` begins so. */
const root = fileURLToPath(new URL("../..", import.meta.url))
const built = `${root}dist/web/index.html`

const changed = (file: string): number => statSync(file).mtimeMs
const sources = globSync(["web/**/*.{ts,svelte,css,html,svg}", "package-lock.json"], { cwd: root })
const newest = Math.max(...sources.map((file) => changed(`${root}${file}`)))

if (!existsSync(built) || changed(built) < newest) {
  console.log("Building the web app…")
  await build({ configFile: `${root}web/build/vite.config.ts`, logLevel: "error" })
}
