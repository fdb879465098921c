import { spawn } from "node:child_process"
import { once } from "node:events"
import { readFileSync } from "node:fs"
import { availableParallelism, userInfo } from "node:os"
import { type Command, InvalidArgumentError } from "commander"
import type { OpenRecord } from "../app/record/open-record.ts"
import { Trouble } from "../model/trouble.ts"
import { type RecordOption, withRecord, withRecordOption } from "./record-options.ts"

interface ServeCommandOptions extends RecordOption {
  readonly host: string
  readonly port: number
  readonly open?: boolean
  readonly cert?: string
  readonly key?: string
  readonly insecure?: boolean
  readonly allowHost?: readonly string[]
  readonly rate: number
  readonly log?: boolean
}

const examples = `
Examples:
  onrecord serve --open
  onrecord serve --record news.db --port 8080
  onrecord token add desk --role editor && onrecord serve --host 0.0.0.0 --cert c.pem --key k.pem

It serves this machine alone unless --host says otherwise; other machines need a token. The web app
is at the address printed, the API beside it under /api, and agents find their tools at /mcp.

Exit codes: 0 done, 2 wrong usage, 4 the record cannot be opened.`

/** `onrecord serve`: the web app, the API and the agents' tools over one record. */
export function addServe(program: Command): void {
  withRecordOption(program.command("serve"))
    .description("Serve a record to a browser, to programs and to agents.")
    .option("--host <address>", "the address to listen at", "127.0.0.1")
    .option("--port <number>", "the port; 0 takes a free one", portIn, 0)
    .option("--open", "open the address in a browser")
    .option("--cert <file>", "the certificate for TLS, PEM")
    .option("--key <file>", "the key for TLS, PEM")
    .option("--insecure", "serve other machines without TLS")
    .option("--allow-host <names...>", "names that the server goes by besides this machine's")
    .option("--rate <number>", "requests that one client may send a second", rateIn, 100)
    .option("--log", "print a line of JSON for each request on standard error")
    .addHelpText("after", examples)
    .action((options: ServeCommandOptions) =>
      withRecord(options, (record) => serveUntilStopped(record, options), { mustExist: false }),
    )
}

async function serveUntilStopped(record: OpenRecord, options: ServeCommandOptions): Promise<void> {
  // Loaded here, so that other commands start without the server's libraries.
  const [{ serve }, { agentsOver }] = await Promise.all([
    import("../api/serve.ts"),
    import("../mcp/over-http.ts"),
  ])
  const tls = tlsIn(options)
  const { host, port, allowHost, insecure, log, rate } = options
  const served = await serve(record, {
    host,
    port,
    user: userName(),
    // One processor is left to answer, and to write.
    threads: Math.max(1, Math.min(4, availableParallelism() - 1)),
    rate: { burst: rate * 4, perSecond: rate },
    agents: agentsOver(record),
    ...(tls && { tls }),
    ...(insecure && { insecure }),
    ...(allowHost && { names: allowHost }),
    ...(log && { log: (line: string) => process.stderr.write(`${line}\n`) }),
  })
  console.log(`${options.record} is served at ${served.url}\nCtrl+C stops it.`)
  if (options.open) openInBrowser(served.url)
  await stopped()
  await served.close()
}

const stopped = (): Promise<unknown> =>
  Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")])

function portIn(value: string): number {
  const port = Number(value)
  if (/^\d{1,5}$/u.test(value) && port < 65_536) return port
  throw new InvalidArgumentError("A port is a number from 0 to 65535.")
}

function rateIn(value: string): number {
  if (/^[1-9]\d{0,6}$/u.test(value)) return Number(value)
  throw new InvalidArgumentError("Give a whole number above 0.")
}

function tlsIn({ cert, key }: ServeCommandOptions): { cert: string; key: string } | undefined {
  if (cert === undefined && key === undefined) return undefined
  if (cert === undefined || key === undefined) {
    throw new Trouble("usage", "onrecord serve", "TLS needs both halves", "Give --cert and --key.")
  }
  return { cert: pemIn(cert), key: pemIn(key) }
}

function pemIn(file: string): string {
  try {
    return readFileSync(file, "utf8")
  } catch {
    throw new Trouble("usage", file, "this file cannot be read", "Name a file in PEM form.")
  }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    return "local" // a user without a name, as in some containers
  }
}

/** Where there is no browser to open the address has been printed all the same. */
function openInBrowser(url: string): void {
  const commands: Readonly<Record<string, readonly [string, ...string[]]>> = {
    darwin: ["open"],
    win32: ["cmd", "/c", "start", ""],
  }
  const [command, ...args] = commands[process.platform] ?? ["xdg-open"]
  spawn(command, [...args, url], { stdio: "ignore", detached: true })
    .on("error", () => console.error("No browser could be opened; go to the address yourself."))
    .unref()
}
