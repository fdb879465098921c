import { type Command, Option } from "commander"
import type { TokenRole } from "../app/record/tokens.ts"

const examples = `
Examples:
  onrecord token add newsdesk --role editor
  onrecord token list
  onrecord token remove newsdesk

A reader looks, an editor adds reports and decides as well, an admin does all. Programs send the
token as "Authorization: Bearer TOKEN"; the web app asks for it.

Exit codes: 0 done, 2 wrong usage, 4 the record cannot be opened.`

const recordOption = ["--record <path>", "the record", "./onrecord.db"] as const

const open = async (path: string) =>
  (await import("../app/record/open-record.ts")).openRecord(path, { mustExist: true })

/** `onrecord token`: who may ask a served record from other machines. */
export function addToken(program: Command): void {
  const command = program
    .command("token")
    .description("Say who may ask a served record from other machines.")
    .addHelpText("after", examples)
  command
    .command("add")
    .description("Make a token and print it, this once.")
    .argument("<name>", "whom it is for")
    .addOption(
      new Option("--role <role>", "what its holder may do")
        .choices(["reader", "editor", "admin"])
        .default("reader"),
    )
    .option(...recordOption)
    .action(async (name: string, options: { role: TokenRole; record: string }) => {
      const record = await open(options.record)
      try {
        console.log(record.tokens.add(name, options.role))
        console.error(`This is the token of ${name} (${options.role}). It is not shown again.`)
      } finally {
        record.close()
      }
    })
  command
    .command("list")
    .description("List the tokens that there are, without their secrets.")
    .option(...recordOption)
    .action(async (options: { record: string }) => {
      const record = await open(options.record)
      for (const { name, role, added } of record.tokens.list()) {
        console.log(`${name}\t${role}\tsince ${added.slice(0, 10)}`)
      }
      record.close()
    })
  command
    .command("remove")
    .description("Take a token away; whoever holds it is let in no more.")
    .argument("<name>", "whose it is")
    .option(...recordOption)
    .action(async (name: string, options: { record: string }) => {
      const record = await open(options.record)
      try {
        record.tokens.remove(name)
      } finally {
        record.close()
      }
    })
}
