import { rules } from "../src/app/rules.ts"
import { generated } from "./generated.ts"

type Rule = (typeof rules)[number]

const themeOf = ({ id }: Rule): string => id.slice(0, id.indexOf("/"))

const readsAs = (fields: Readonly<Record<string, unknown>> | undefined): string =>
  Object.entries(fields ?? {})
    .map(([field, value]) => `${field} ${value === null ? "-" : String(value)}`)
    .join(", ")

/** The words as they stand, whatever marks they hold. */
const verbatim = (words: string): string =>
  words.includes("`") ? `\`\` ${words} \`\`` : `\`${words}\``

/** An example in one line; what is read stands in braces. */
function lineOf([text, fields]: Rule["examples"][number]): string {
  const words = verbatim(text.replaceAll(/\s*\n\s*/gu, " ⏎ "))
  const read = readsAs(fields)
  return read === "" ? `- ${words}` : `- ${words} → ${read}`
}

function sectionOf(rule: Rule): string {
  const read = rule.examples.filter(([text]) => text.includes("{"))
  const passed = rule.examples.filter(([text]) => !text.includes("{"))
  return [
    `### ${rule.id}`,
    rule.reads,
    `Read:\n\n${read.map(lineOf).join("\n")}`,
    `Passed by:\n\n${passed.map(lineOf).join("\n")}`,
  ].join("\n\n")
}

/** `docs/rules.md`: every wording that is read, by theme, with its examples. */
export function rulesPage(): string {
  const themes = [...Map.groupBy(rules, themeOf)]
  const contents = themes.map(
    ([theme, its]) =>
      `- [${theme}](#${theme}): ${its.length} ${its.length === 1 ? "rule" : "rules"}`,
  )
  return [
    "# Rules",
    generated,
    "Each entry of a reading names the rule that read it. A rule reads one wording; its examples are its test. What is read stands in braces, and what stands beside it is passed by.",
    contents.join("\n"),
    ...themes.flatMap(([theme, its]) => [`## ${theme}`, ...its.map(sectionOf)]),
  ]
    .join("\n\n")
    .concat("\n")
}
