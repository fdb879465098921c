import { Command } from "commander"
import { version } from "../app/version.ts"
import { addAdd } from "./add.ts"
import { addBackup } from "./backup.ts"
import { addCheck } from "./check.ts"
import { addDecide } from "./decide.ts"
import { addExport, addPublish } from "./export.ts"
import { addImport } from "./import.ts"
import { addList } from "./list.ts"
import { addMcp } from "./mcp.ts"
import { addRead } from "./read.ts"
import { addReread } from "./reread.ts"
import { addRetry } from "./retry.ts"
import { addReview } from "./review.ts"
import { addSearch } from "./search.ts"
import { addServe } from "./serve.ts"
import { addShow } from "./show.ts"
import { addStats } from "./stats.ts"
import { addToken } from "./token.ts"
import { addTotals } from "./totals.ts"
import { addWatch } from "./watch.ts"

/** Every command, in the order in which the help shows them: read, keep, look, decide, hand on, serve. */
const commands = [
  addRead,
  addAdd,
  addWatch,
  addList,
  addShow,
  addSearch,
  addTotals,
  addCheck,
  addReview,
  addDecide,
  addReread,
  addRetry,
  addExport,
  addImport,
  addPublish,
  addBackup,
  addStats,
  addServe,
  addToken,
  addMcp,
]

/** The command line, one command a file. */
export function program(): Command {
  const command = new Command("onrecord")
    .description("Puts the news on record: who said what, who met whom, who promised what.")
    .version(version())
    .exitOverride()
    .showHelpAfterError("(onrecord --help shows how it is used)")
  for (const add of commands) add(command)
  return command
}
