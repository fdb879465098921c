import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../..", import.meta.url))
const command = `${root}bin/onrecord.js`
const sample = `${root}examples/reports/kyiv-2023-09-29.txt`

/** Seconds from the call of the command to the end of its first reading, the best of five. */
export function secondsToFirstReading(): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    spawnSync(process.execPath, [command, "read", sample, "--jsonl"])
    return (performance.now() - start) / 1000
  })
  return Math.min(...times)
}

const streamed = 2 ** 30
/** What surrounds a report in real streams, a page's markup for one: it is passed by unread. */
const markup = 60_000

/**
 * The most memory the command takes, in MB, while it reads a stream of 1 GB: reports with the
 * markup of their pages, as crawlers write them. Undefined where the system does not tell.
 */
export async function peakMemory(texts: readonly string[]): Promise<number | undefined> {
  const child = spawn(process.execPath, [command, "read", "--input", "jsonl"], {
    stdio: ["pipe", "ignore", "inherit"],
  })
  const status = `/proc/${child.pid}/status`
  if (!existsSync(status)) {
    child.stdin.end()
    return undefined
  }
  const html = "<div class=page></div>".repeat(Math.ceil(markup / 22))
  for (let sent = 0, turn = 0; sent < streamed; turn++) {
    const text = texts[turn % texts.length]?.slice(0, 600)
    const line = `${JSON.stringify({ id: turn, text, published: "2022-03-15", html })}\n`
    sent += line.length
    if (!child.stdin.write(line)) await once(child.stdin, "drain")
  }
  const peak = /^VmHWM:\s*(?<kilobytes>\d+)/mu.exec(readFileSync(status, "utf8"))?.groups
  child.stdin.end()
  await once(child, "close")
  return Number(peak?.["kilobytes"]) / 1024
}
