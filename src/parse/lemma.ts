/** Words whose dictionary form no rule gives, learned from the treebanks: "met VERB" → "meet". */
export type LemmaExceptions = ReadonlyMap<string, string>

/** The dictionary form of a word. Names keep their capitals. */
export function lemmaOf(
  exceptions: LemmaExceptions,
  text: string,
  lower: string,
  pos: string,
  tag: string,
): string {
  const plain = lower.includes("’") ? lower.replaceAll("’", "'") : lower
  const known = exceptions.get(`${plain} ${pos}`)
  if (known !== undefined) return known
  if (pos === "PROPN") return tag === "NNPS" && plain.endsWith("s") ? text.slice(0, -1) : text
  return lemmaByRule(plain, pos, tag)
}

/** The dictionary form by ending alone. */
export function lemmaByRule(lower: string, pos: string, tag: string): string {
  if (pos === "NOUN" && tag === "NNS") return singular(lower)
  if (pos === "VERB" || pos === "AUX") {
    if (tag === "VBZ") return singular(lower)
    if (tag === "VBD" || tag === "VBN") return withoutEnding(lower, "ed")
    if (tag === "VBG") return withoutEnding(lower, "ing")
  }
  if (tag === "JJR" || tag === "RBR") return withoutEnding(lower, "er")
  if (tag === "JJS" || tag === "RBS") return withoutEnding(lower, "est")
  return lower
}

function singular(lower: string): string {
  if (!lower.endsWith("s") || lower.length < 3 || lower.endsWith("ss")) return lower
  if (lower.endsWith("ies") && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz|o)es$/u.test(lower)) return lower.slice(0, -2)
  return lower.slice(0, -1)
}

function withoutEnding(lower: string, ending: string): string {
  if (!lower.endsWith(ending)) return lower
  const stem = lower.slice(0, -ending.length)
  if (stem.length < 2) return lower
  if (ending !== "ing" && stem.endsWith("i")) return `${stem.slice(0, -1)}y`
  // "stopped", "planning": the doubled letter goes; "called", "passing": it stays.
  if (/(?<last>[bdfgmnprt])\k<last>$/u.test(stem)) return stem.slice(0, -1)
  return needsE(stem) ? `${stem}e` : stem
}

/** "invad-", "provid-", "announc-", "creat-" want their "e" back; "visit-", "warn-" do not. */
const needsE = (stem: string): boolean =>
  /(?:[csuvz]|[^aeiou]l|dg|[aeiou]rg|[ai]ng|(?:[^aeiou]|^|qu)[aiou][bdgkmprt]|[^aeo][ea]t|[^aeiou]in|[^aeiou]ir|s[eu]r)$/u.test(
    stem,
  ) && !/(?:ss|us|[aeiou][aeiou]s|it|et|op|el|at[aeiou]|ow|om|ag|ck)$/u.test(stem)
