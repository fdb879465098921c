import { Command, CommanderError } from "commander"
import { addRead } from "./read.ts"
import { exitCodes, Trouble } from "./trouble.ts"
import { version } from "./version.ts"

/** The command line, one command a file. */
function program(): Command {
  const command = new Command("onrecord")
    .description("Puts the news on record: who said what, who met whom, who promised what.")
    .version(version())
    .exitOverride()
    .showHelpAfterError("(onrecord --help shows how it is used)")
  addRead(command)
  return command
}

/** A reader of our output that has left (`| head`) is no error. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(exitCodes.done)
  throw error
}

process.stdout.on("error", leaveQuietly)
process.stderr.on("error", leaveQuietly)

try {
  await program().parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage
  } else if (error instanceof Trouble) {
    console.error(error.message)
    process.exitCode = exitCodes[error.kind]
  } else {
    console.error(error)
    console.error("\nThis is a flaw in onrecord. Please report it with the text that was read.")
    process.exitCode = exitCodes.flaw
  }
}
