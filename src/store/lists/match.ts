/**
 * What a person typed, as a full-text query of FTS5: every word must stand there, the last one may
 * go on, and "words in quotation marks" stand together. Nothing typed is taken as an operator.
 */
export function matchOf(typed: string): string | undefined {
  const parts = [...typed.matchAll(/"(?<phrase>[^"]*)"|(?<word>[^\s"]+)/gu)]
  const quoted = parts
    .map(({ groups }) => (groups?.phrase ?? groups?.word ?? "").replaceAll("\0", ""))
    .filter((words) => /[\p{L}\p{N}]/u.test(words))
    .map((words) => `"${words}"`)
  if (quoted.length === 0) return undefined
  return quoted.join(" ") + (/[\p{L}\p{N}]$/u.test(typed) ? "*" : "")
}
