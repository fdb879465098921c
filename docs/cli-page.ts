import type { Command, Help, Option } from "commander"
import { program } from "../src/cli/program.ts"
import { generated } from "./generated.ts"

const width = 92

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n")

const optionRow =
  (help: Help) =>
  (option: Option): readonly string[] => [`\`${option.flags}\``, help.optionDescription(option)]

/** The text that a command prints after its help: its examples and exit codes. */
function afterHelp(command: Command): string {
  let printed = ""
  command.configureOutput({
    writeOut: (words) => {
      printed += words
    },
  })
  command.outputHelp()
  return printed.slice(printed.indexOf("Examples:"))
}

function sectionOf(command: Command): string {
  const help = command.createHelp()
  help.helpWidth = width
  const [examples = "", ...after] = afterHelp(command).split("\n\n")
  return [
    `## onrecord ${command.name()}`,
    command.description(),
    `\`\`\`\n${help.commandUsage(command)}\n\`\`\``,
    table(
      ["argument", "what it is"],
      help.visibleArguments(command).map((each) => [each.name(), help.argumentDescription(each)]),
    ),
    table(["option", "what it does"], help.visibleOptions(command).map(optionRow(help))),
    ...command.commands.map((each) => partOf(command, each)),
    `\`\`\`sh\n${examples
      .split("\n")
      .slice(1)
      .map((line) => line.trim())
      .join("\n")
      .trim()}\n\`\`\``,
    ...after.map((words) => words.trim()),
  ].join("\n\n")
}

/** A command of a command: `onrecord token add`. */
function partOf(command: Command, part: Command): string {
  const help = part.createHelp()
  return [
    `### onrecord ${command.name()} ${part.name()}`,
    part.description(),
    table(
      ["argument or option", "what it is"],
      [
        ...help.visibleArguments(part).map((each) => [each.name(), help.argumentDescription(each)]),
        ...help.visibleOptions(part).map(optionRow(help)),
      ],
    ),
  ].join("\n\n")
}

/** `docs/cli.md`: every command with its options, as the program itself tells them. */
export async function cliPage(): Promise<string> {
  const command = await program()
  const help = command.createHelp()
  return [
    "# Commands",
    generated,
    command.description(),
    "From a checkout, `npm run -s onrecord -- ARGUMENTS` is `onrecord ARGUMENTS`.",
    table(["option", "what it does"], help.visibleOptions(command).map(optionRow(help))),
    ...command.commands.map(sectionOf),
  ]
    .join("\n\n")
    .concat("\n")
}
