import { Command } from "commander"
import { version } from "../app/version.ts"
import { addRead } from "./read.ts"

/** The command line, one command a file. */
export function program(): Command {
  const command = new Command("onrecord")
    .description("Puts the news on record: who said what, who met whom, who promised what.")
    .version(version())
    .exitOverride()
    .showHelpAfterError("(onrecord --help shows how it is used)")
  addRead(command)
  return command
}
