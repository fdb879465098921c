import { Command } from "commander"
import { version } from "../app/version.ts"

type Add = (program: Command) => void

/**
 * Every command, in the order in which the help shows them: read, keep, look, decide, hand on, serve.
 * Each is loaded when it is asked for: reading a report needs no export formats and no server.
 */
const commands = {
  read: async () => (await import("./read.ts")).addRead,
  add: async () => (await import("./add.ts")).addAdd,
  watch: async () => (await import("./watch.ts")).addWatch,
  list: async () => (await import("./list.ts")).addList,
  show: async () => (await import("./show.ts")).addShow,
  search: async () => (await import("./search.ts")).addSearch,
  totals: async () => (await import("./totals.ts")).addTotals,
  check: async () => (await import("./check.ts")).addCheck,
  review: async () => (await import("./review.ts")).addReview,
  decide: async () => (await import("./decide.ts")).addDecide,
  reread: async () => (await import("./reread.ts")).addReread,
  retry: async () => (await import("./retry.ts")).addRetry,
  export: async () => (await import("./export.ts")).addExport,
  import: async () => (await import("./import.ts")).addImport,
  publish: async () => (await import("./export.ts")).addPublish,
  backup: async () => (await import("./backup.ts")).addBackup,
  stats: async () => (await import("./stats.ts")).addStats,
  serve: async () => (await import("./serve.ts")).addServe,
  token: async () => (await import("./token.ts")).addToken,
  mcp: async () => (await import("./mcp.ts")).addMcp,
} satisfies Record<string, () => Promise<Add>>

const isCommand = (word: string | undefined): word is keyof typeof commands =>
  word !== undefined && Object.hasOwn(commands, word)

/** The command line, one command a file: the command that the first word names, else all of them. */
export async function program(word?: string): Promise<Command> {
  const command = new Command("onrecord")
    .description("Puts the news on record: who said what, who met whom, who promised what.")
    .version(version())
    .exitOverride()
    .showHelpAfterError("(onrecord --help shows how it is used)")
  const wanted = isCommand(word) ? [commands[word]] : Object.values(commands)
  for (const load of wanted) (await load())(command)
  return command
}
