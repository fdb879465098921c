import { type Command, Option } from "commander"
import type { TokenRole, Tokens } from "../app/record/tokens.ts"
import { type RecordOption, withRecord, withRecordOption } from "./record-options.ts"

const examples = `
Examples:
  onrecord token add newsdesk --role editor
  onrecord token list
  onrecord token remove newsdesk

A reader looks, an editor adds reports and decides as well, an admin does all. Programs send the
token as "Authorization: Bearer TOKEN"; the web app asks for it.

Exit codes: 0 done, 2 wrong usage, 4 the record cannot be opened.`

interface AddOptions extends RecordOption {
  readonly role: TokenRole
}

/** `onrecord token`: who may ask a served record from other machines. */
export function addToken(program: Command): void {
  const command = program
    .command("token")
    .description("Say who may ask a served record from other machines.")
    .addHelpText("after", examples)
  withRecordOption(command.command("add"))
    .description("Make a token and print it, this once.")
    .argument("<name>", "whom it is for")
    .addOption(
      new Option("--role <role>", "what its holder may do")
        .choices(["reader", "editor", "admin"])
        .default("reader"),
    )
    .action((name: string, options: AddOptions) =>
      withRecord(options, ({ tokens }) => {
        console.log(tokens.add(name, options.role))
        console.error(`This is the token of ${name} (${options.role}). It is not shown again.`)
      }),
    )
  withRecordOption(command.command("list"))
    .description("List the tokens that there are, without their secrets.")
    .action((options: RecordOption) => withRecord(options, ({ tokens }) => listAll(tokens)))
  withRecordOption(command.command("remove"))
    .description("Take a token away; whoever holds it is let in no more.")
    .argument("<name>", "whose it is")
    .action((name: string, options: RecordOption) =>
      withRecord(options, ({ tokens }) => tokens.remove(name)),
    )
}

function listAll(tokens: Tokens): void {
  for (const { name, role, added } of tokens.list()) {
    console.log(`${name}\t${role}\tsince ${added.slice(0, 10)}`)
  }
}
