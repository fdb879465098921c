import { Command } from "commander"
import { version } from "../app/version.ts"
import { addMcp } from "./mcp.ts"
import { addRead } from "./read.ts"
import { addServe } from "./serve.ts"
import { addToken } from "./token.ts"

/** The command line, one command a file. */
export function program(): Command {
  const command = new Command("onrecord")
    .description("Puts the news on record: who said what, who met whom, who promised what.")
    .version(version())
    .exitOverride()
    .showHelpAfterError("(onrecord --help shows how it is used)")
  addRead(command)
  addServe(command)
  addToken(command)
  addMcp(command)
  return command
}
