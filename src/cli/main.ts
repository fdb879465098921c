import { CommanderError } from "commander"
import { Trouble } from "../model/trouble.ts"
import { program } from "./program.ts"
import { exitCodeOf, exitCodes } from "./trouble.ts"

/** A reader of our output that has left (`| head`) is no error. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(exitCodes.done)
  throw error
}

process.stdout.on("error", leaveQuietly)
process.stderr.on("error", leaveQuietly)

try {
  await (await program(process.argv[2])).parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage
  } else if (error instanceof Trouble) {
    console.error(error.message)
    process.exitCode = exitCodeOf[error.kind]
  } else {
    console.error(error)
    console.error("\nThis is a flaw in onrecord. Please report it with the text that was read.")
    process.exitCode = exitCodes.flaw
  }
}
