import type { Command } from "commander"
import type { OpenRecord } from "../app/record/open-record.ts"
import { tell } from "./print.ts"
import { type RecordOption, withRecord, withRecordOption } from "./record-options.ts"
import { exitCodes } from "./trouble.ts"

interface WatchCommandOptions extends RecordOption {
  readonly once?: boolean
  readonly follow?: boolean
  readonly every: number
  readonly allowLoopback?: boolean
}

const minute = 60_000

const examples = `
Examples:
  onrecord watch https://example.org/feed.xml https://example.com/rss
  onrecord watch https://example.org/feed.xml --follow --every 60
  onrecord watch https://example.org/feed.xml --once        from a timer of your own

Feeds are asked politely: not more often than they like, only for what is new, and as robots.txt
allows. Private addresses are never fetched. What was learned is kept in the record.`

/** `onrecord watch FEED…`: asks feeds for what is new, again and again, and keeps it. */
export function addWatch(program: Command): void {
  withRecordOption(program.command("watch"))
    .description("Ask feeds for what is new, again and again, and keep it.")
    .argument("<feeds...>", "addresses of RSS, Atom or JSON feeds")
    .option("--once", "ask those that are due, then stop")
    .option("--follow", "fetch the page behind each item instead of taking the item's own words")
    .option("--every <minutes>", "how often each feed is asked at most", Number, 15)
    .option("--allow-loopback", "let addresses lead to this machine itself")
    .addHelpText("after", examples)
    .action(async (feeds: string[], options: WatchCommandOptions) => {
      process.exitCode = await withRecord(options, (record) => watch(record, feeds, options), {
        mustExist: false,
      })
    })
}

async function watch(
  record: OpenRecord,
  feeds: readonly string[],
  { once, follow, every, allowLoopback }: WatchCommandOptions,
): Promise<number> {
  let unread = 0
  const polling = {
    interval: every * minute,
    ...(follow && { follow }),
    ...(allowLoopback && { allowLoopback }),
  }
  for (;;) {
    for await (const each of record.poll(feeds, polling)) {
      if (each.status === "unread") {
        unread++
        tell(`${each.where}: ${each.wrong}\n  ${each.todo}`)
      } else if (each.status === "added") {
        tell(`${each.title ?? each.where}: ${each.entries} entries, ${each.findings} doubts`)
      }
    }
    const next = record.nextPoll(feeds)
    if (once || next === null) return unread > 0 ? exitCodes.unreadInput : exitCodes.done
    await new Promise((done) => setTimeout(done, Math.max(0, next - Date.now())))
  }
}
