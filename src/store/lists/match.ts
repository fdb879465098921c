/** What a person typed, as full-text queries of FTS5. */
export interface Match {
  /** Every word as it stands. */
  readonly whole: string
  /** The same where the last word may go on; no other query where it is finished. */
  readonly open: string
}

/**
 * The queries for what a person typed: every word must stand there, and "words in quotation marks"
 * stand together. Nothing typed is taken as an operator.
 */
export function matchOf(typed: string): Match | undefined {
  const parts = [...typed.matchAll(/"(?<phrase>[^"]*)"|(?<word>[^\s"]+)/gu)]
  const quoted = parts
    .map(({ groups }) => (groups?.phrase ?? groups?.word ?? "").replaceAll("\0", ""))
    .filter((words) => /[\p{L}\p{N}]/u.test(words))
    .map((words) => `"${words}"`)
  if (quoted.length === 0) return undefined
  const whole = quoted.join(" ")
  return { whole, open: /[\p{L}\p{N}]$/u.test(typed) ? `${whole}*` : whole }
}
