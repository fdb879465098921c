import { readFileSync, writeFileSync } from "node:fs"
import { Argument, type Command } from "commander"
import { decodeAct } from "../app/record/decode-decision.ts"
import type { OpenRecord } from "../app/record/open-record.ts"
import { Trouble } from "../model/trouble.ts"
import { print } from "./print.ts"
import { type RecordOption, withRecord, withRecordOption } from "./record-options.ts"
import { type SignatureOptions, signatureOf, withSignature } from "./signature.ts"

const acts = [
  "same",
  "different",
  "unsure",
  "accept",
  "reject",
  "correct",
  "dismiss",
  "uphold",
  "undo",
]

const examples = `
Examples:
  onrecord decide same C-7K3F2QX4MB C-02VBK5Q3BS --reason "one order, told twice"
  onrecord decide different PR-PADBSE9YVZ PR-N07A1X20EE --by "A. Editor"
  onrecord decide correct C-7K3F2QX4MB --set stage=ordered --set 'amount=1050000000 USD'
  onrecord decide reject S-M7X8GYCFFA --reason "a caption, nobody said it"
  onrecord decide dismiss D-R6SW3B9SGD --reason "the outlet rounds"
  onrecord decide undo DC-4VQ2S8B1TC
  onrecord decide --export decisions.jsonl        one a line, oldest first, for git
  onrecord decide --import decisions.jsonl

Decisions are appended with name, time and reason, never overwritten, and survive every re-reading.`

interface DecideOptions extends RecordOption, SignatureOptions {
  readonly set?: readonly string[]
  readonly export?: string
  readonly import?: string
}

/** `onrecord decide ACT ID…`: puts a person's decision on record. */
export function addDecide(program: Command): void {
  withSignature(withRecordOption(program.command("decide")))
    .description("Decide about an entry, a pair, a finding or an earlier decision.")
    .addArgument(new Argument("[act]", "what is decided").choices(acts))
    .argument("[ids...]", "what it is about: one id, two of a pair")
    .option("--set <field=value>", "of correct: a field and its new value; may be repeated", gather)
    .option("--export <file>", "write every decision to a file, or - for standard output")
    .option("--import <file>", "bring in decisions that another record exported")
    .addHelpText("after", examples)
    .action((act: string | undefined, ids: string[], options: DecideOptions) =>
      withRecord(options, async (record) => {
        if (options.export !== undefined) return exportTo(options.export, record)
        if (options.import !== undefined) return importFrom(options.import, record)
        if (act === undefined) throw wrong("nothing is decided", "Try: onrecord decide --help")
        const decision = record.decide(actOf(act, ids, options.set ?? []), signatureOf(options))
        await print(`${decision.id}  ${act} ${ids.join(" ")} by ${decision.by}\n`)
      }),
    )
}

const wrong = (what: string, todo: string): Trouble =>
  new Trouble("usage", "onrecord decide", what, todo)

const gather = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
]

function actOf(act: string, ids: readonly string[], set: readonly string[]) {
  const pair = act === "same" || act === "different" || act === "unsure"
  const [target = "", right = ""] = ids
  if (ids.length !== (pair ? 2 : 1)) {
    throw wrong(
      `${act} takes ${pair ? "two ids" : "one id"}`,
      "Take ids from `onrecord list` or `onrecord review`.",
    )
  }
  if (pair) return decodeAct({ act: "judge", target, right, verdict: act }, "decide")
  if (act === "correct")
    return decodeAct({ act, target, set: Object.fromEntries(set.map(field)) }, "--set")
  return decodeAct({ act, target }, "decide")
}

/** `stage=ordered`, `amount=1050000000 USD`, `speaker=` for nobody. */
function field(typed: string): [string, unknown] {
  const at = typed.indexOf("=")
  if (at <= 0) throw wrong(`--set ${typed}`, "Write FIELD=VALUE, as stage=ordered.")
  const [name, value] = [typed.slice(0, at), typed.slice(at + 1)]
  if (name === "parties") return [name, value.split(",").map((each) => each.trim())]
  if (value === "") return [name, null]
  if (name !== "amount") return [name, value]
  const sum = /^(?<value>\d+(?:\.\d+)?) (?<currency>[A-Za-z]{3})$/u.exec(value)?.groups
  return [name, sum ? { value: sum.value, currency: sum.currency?.toUpperCase() } : value]
}

async function exportTo(file: string, record: OpenRecord): Promise<void> {
  const lines = record.decisions().map((decision) => `${JSON.stringify(decision)}\n`)
  if (file === "-") return print(lines.join(""))
  writeFileSync(file, lines.join(""))
  await print(`${file}: ${lines.length} decisions\n`)
}

async function importFrom(file: string, record: OpenRecord): Promise<void> {
  const lines = textOf(file).split("\n")
  const decisions = lines.flatMap((line, at) =>
    line.trim() === "" ? [] : [jsonIn(line, file, at + 1)],
  )
  const count = record.importDecisions(decisions)
  await print(`${file}: ${count} new decisions, ${decisions.length - count} already there\n`)
}

function textOf(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8")
  } catch {
    throw new Trouble("unreadInput", file, "cannot be read", "Check the path and its permissions.")
  }
}

function jsonIn(line: string, file: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch {
    const excerpt = line.slice(0, 60)
    throw new Trouble(
      "unreadInput",
      `${file}, line ${number}`,
      `this is no JSON: ${excerpt}`,
      "Each line is one decision, as `onrecord decide --export` writes them.",
    )
  }
}
