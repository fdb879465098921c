import { readFileSync } from "node:fs"

/** The version of the package, as package.json tells it. */
export function version(): string {
  const source = readFileSync(new URL("../../package.json", import.meta.url), "utf8")
  const fields: { version: string } = JSON.parse(source)
  return fields.version
}
