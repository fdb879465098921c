import { emitKeypressEvents } from "node:readline"
import { type Command, Option } from "commander"
import type { OpenRecord } from "../app/record/open-record.ts"
import type { ReviewItem } from "../app/record/review.ts"
import type { Act, Decision } from "../model/decision.ts"
import { print, tell } from "./print.ts"
import { type RecordOption, withRecord, withRecordOption } from "./record-options.ts"
import { type SignatureOptions, signatureOf, withSignature } from "./signature.ts"
import { reviewItemView } from "./view/review-item.ts"
import { terminal } from "./view/terminal.ts"

interface ReviewCommandOptions extends RecordOption, SignatureOptions {
  readonly kind?: ReviewItem["kind"]
  readonly limit?: number
  readonly json?: boolean
}

const examples = `
Keys: s same · d different · u unsure · a accept · r reject · x dismiss · n skip · z undo · q quit

Examples:
  onrecord review
  onrecord review --kind pair --by "A. Editor"
  onrecord review --json --limit 200        the queue for a script; decide with onrecord decide`

/** `onrecord review`: what waits for a person, one after the other, decided by a key. */
export function addReview(program: Command): void {
  withSignature(withRecordOption(program.command("review")))
    .description("Go through what waits for a person, deciding each with a key.")
    .addOption(new Option("--kind <kind>", "only these").choices(["pair", "finding", "entry"]))
    .option("--limit <count>", "how many at most", Number)
    .option("--json", "print the queue instead of asking")
    .addHelpText("after", examples)
    .action((options: ReviewCommandOptions) =>
      withRecord(options, async (record) => {
        const { kind, limit } = options
        const queue = record.review({
          ...(kind && { kind }),
          ...(limit !== undefined && { limit }),
        })
        if (options.json) return print(`${JSON.stringify({ items: queue }, null, 2)}\n`)
        if (queue.length === 0) {
          tell("Nothing waits for a person.")
          return
        }
        await (process.stdin.isTTY ? ask(record, queue, options) : show(queue))
      }),
    )
}

/** Without a keyboard the queue is shown whole. */
async function show(queue: readonly ReviewItem[]): Promise<void> {
  const { paint, width } = terminal()
  for (const item of queue) await print(`${reviewItemView(item, paint, width)}\n\n`)
}

async function ask(
  record: OpenRecord,
  queue: readonly ReviewItem[],
  options: ReviewCommandOptions,
): Promise<void> {
  const { paint, width } = terminal()
  const made: Decision[] = []
  emitKeypressEvents(process.stdin)
  process.stdin.setRawMode(true)
  try {
    for (let at = 0; at < queue.length; ) {
      const item = queue[at]
      if (item === undefined) break
      await print(
        `\n${paint.dim(`${at + 1} of ${queue.length}`)}\n${reviewItemView(item, paint, width)}\n${paint.dim(keysFor(item))} `,
      )
      const key = await nextKey()
      await print(`${key}\n`)
      if (key === "q") break
      if (key === "n") at++
      if (key === "z") at = await undo(record, made, options, at)
      const act = actFor(item, key)
      if (act === undefined) continue
      made.push(record.decide(act, signatureOf(options)))
      at++
    }
  } finally {
    process.stdin.setRawMode(false)
    process.stdin.pause()
  }
  tell(`${made.length} decided.`)
}

async function undo(
  record: OpenRecord,
  made: Decision[],
  options: ReviewCommandOptions,
  at: number,
): Promise<number> {
  const last = made.pop()
  if (last === undefined) return at
  record.decide({ act: "undo", target: last.id }, signatureOf(options))
  await print("taken back\n")
  return Math.max(0, at - 1)
}

const keysFor = ({ kind }: ReviewItem): string =>
  kind === "pair"
    ? "s same · d different · u unsure · n skip · z undo · q quit"
    : kind === "finding"
      ? "x dismiss · a uphold · n skip · z undo · q quit"
      : "a accept · r reject · n skip · z undo · q quit"

const verdicts = { s: "same", d: "different", u: "unsure" } as const

/** What a key does to an item; undefined where it does nothing. */
export function actFor(item: ReviewItem, key: string): Act | undefined {
  if (item.kind === "pair") {
    const verdict = key in verdicts ? verdicts[key as keyof typeof verdicts] : undefined
    const { left, right } = item.judgement
    return verdict && { act: "judge", target: left, right, verdict }
  }
  if (item.kind === "finding") {
    const target = item.finding.finding.id
    if (key === "x") return { act: "dismiss", target }
    return key === "a" ? { act: "uphold", target } : undefined
  }
  const target = item.entry.entry.id
  if (key === "a") return { act: "accept", target }
  return key === "r" ? { act: "reject", target } : undefined
}

const nextKey = (): Promise<string> =>
  new Promise((done) => {
    process.stdin.resume()
    process.stdin.once(
      "keypress",
      (sign: string | undefined, key: { name?: string; ctrl?: boolean }) => {
        process.stdin.pause()
        done(key.ctrl && key.name === "c" ? "q" : (sign ?? key.name ?? ""))
      },
    )
  })
