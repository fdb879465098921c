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
  // "Netherlands", "Philippines": a name keeps its plural.
  if (pos === "PROPN") return text
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
  if (stem === "boycott" || stem === "add") return stem
  // "stopped", "planning": the doubled letter goes; "called", "passing": it stays.
  if (/(?<last>[bdgmnprt])\k<last>$/u.test(stem)) return stem.slice(0, -1)
  // "expelled", "controlled": of two syllables or more the "l" is doubled; "spelled" it is not.
  if (/[aeiou][a-z]*[^aeiou](?:e|tro)ll$/u.test(stem)) return stem.slice(0, -1)
  // "freed", "agreed": the "e" belongs to both.
  if (ending === "ed" && stem.endsWith("e")) return `${stem}e`
  return needsE(stem) ? `${stem}e` : stem
}

/** "invad-", "provid-", "announc-", "releas-" want their "e" back; "visit-", "warn-" do not. */
const needsE = (stem: string): boolean =>
  wantsE.test(stem) ||
  (usuallyE.test(stem) && !/(?:ss|ocus|bias|it|et|op|el|at[aeiou]|ow|om|ck|collar)$/u.test(stem))

/** Endings that want the "e" where one consonant ends the stem. */
const usuallyE =
  /(?:[csuvz]|cr|[^aeioul]l|[^aeiou][iu]l|[aeiou]g|dg|rg|(?:[^aeiou]|^|qu)[aiou][bdkmpt]|(?:[^aeiou]|^|qu)[aiu]r|[^aeo][ea]t|[^aeiou]in|[^aeiou]ir|[^aeiou]af|[^aeiou]ven|s[eu]r)$/u

/** Families of verbs whose ending alone does not tell: "extradite", "phone", "explore", "concede". */
const wantsE =
  /(?:(?:inv|un|ign|exc|rec|^c|extrad|exped|wr|inc)it|chang|rang|leng|veng|lung|fring|cring|phon|postpon|condon|thron|clon|plor|stor|scor|gnor|ador|shor|interfer|persever|rever|adher|ced|suad|com|^[^aeiou]*op|omplet|delet|ompet|[srdj]ol)$/u
