import { spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"

const command = fileURLToPath(new URL("../../bin/onrecord.js", import.meta.url))

/** A server in a process of its own, as users run it. */
export interface Server {
  readonly url: string
  stop(): Promise<void>
}

/** Starts `onrecord serve` over a record; no client is held back, for all come from one address. */
export async function startServer(path: string): Promise<Server> {
  const child = spawn(process.execPath, [command, "serve", "--record", path, "--rate", "1000000"], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  const [words] = await once(child.stdout, "data")
  const url = /https?:\/\/\S+/u.exec(String(words))?.[0]
  if (url === undefined) throw new Error(`the server printed no address: ${words}`)
  return {
    url,
    async stop() {
      child.kill("SIGTERM")
      await once(child, "close")
    },
  }
}
