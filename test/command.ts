import { spawn } from "node:child_process"
import { root } from "./imports.ts"

/** What a run of the command came to. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command as a shell would. */
export const onrecord = (
  args: readonly string[],
  input: string | Uint8Array = "",
  env: Readonly<Record<string, string>> = {},
): Promise<Run> =>
  new Promise((done) => {
    const { FORCE_COLOR: _, NO_COLOR: __, COLUMNS: ___, ...rest } = process.env
    const child = spawn(process.execPath, ["bin/onrecord.js", ...args], {
      cwd: root,
      env: { ...rest, ...env },
    })
    let out = ""
    let err = ""
    child.stdout.setEncoding("utf8").on("data", (words: string) => {
      out += words
    })
    child.stderr.setEncoding("utf8").on("data", (words: string) => {
      err += words
    })
    child.stdin.on("error", () => {}) // it may leave before it has heard everything
    child.stdin.end(input)
    child.on("close", (code) => done({ code, out, err }))
  })
