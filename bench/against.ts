import { execFileSync } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { SuiteResult } from "./suite.ts"

const root = fileURLToPath(new URL("..", import.meta.url))

/**
 * What another commit's reader reaches on the same suites. The suites are this checkout's, so that
 * both commits are measured with one ruler.
 */
export function resultsAt(
  ref: string,
  suites: readonly string[],
  gold: string,
): Readonly<Record<string, SuiteResult>> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-against-"))
  const tree = join(folder, "tree")
  const out = join(folder, "results.json")
  const git = (...args: string[]) => execFileSync("git", args, { cwd: root, stdio: "pipe" })
  git("worktree", "add", "--detach", tree, ref)
  try {
    rmSync(join(tree, "bench"), { recursive: true, force: true })
    cpSync(join(root, "bench"), join(tree, "bench"), { recursive: true })
    symlinkSync(join(root, "node_modules"), join(tree, "node_modules"))
    const args = ["bench/run.ts", ...suites, "--gold", gold, "--results", out]
    execFileSync(process.execPath, args, { cwd: tree, stdio: ["ignore", "ignore", "inherit"] })
    return JSON.parse(readFileSync(out, "utf8"))
  } finally {
    git("worktree", "remove", "--force", tree)
    rmSync(folder, { recursive: true, force: true })
  }
}
