/** Gives words a look on a terminal; without colours, gives them back as they are. */
export interface Paint {
  bold(words: string): string
  dim(words: string): string
  italic(words: string): string
  /** Red for a contradiction, yellow for a doubt, blue for a note. */
  alarm(severity: "contradiction" | "doubt" | "note", words: string): string
  /** One of a few colours that stay apart on dark and light grounds, the same for the same turn. */
  voice(turn: number, words: string): string
}

const control = "\u001b["
const codes = { contradiction: "1;31", doubt: "1;33", note: "1;34" } as const
const voices = ["36", "35", "32", "33", "34", "96", "95", "92"]

const painted = (code: string, words: string) => `${control}${code}m${words}${control}0m`

/** Colours, or none. */
export const paintWith = (colours: boolean): Paint => {
  const as = (code: string, words: string) => (colours ? painted(code, words) : words)
  return {
    bold: (words) => as("1", words),
    dim: (words) => as("2", words),
    italic: (words) => as("3", words),
    alarm: (severity, words) => as(codes[severity], words),
    voice: (turn, words) => as(`1;${voices[turn % voices.length]}`, words),
  }
}

/** What tells whether colours are wanted: no-color.org, force-color.org, then the terminal itself. */
export function wantsColours(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  const forced = env["FORCE_COLOR"]
  if (forced !== undefined && forced !== "") return forced !== "0"
  if (env["NO_COLOR"]) return false
  return isTerminal && env["TERM"] !== "dumb"
}
