/** One word's part of speech and Penn tag. */
type Tag = readonly [pos: string, penn: string]

const finite = new Set(["VBD", "VBZ", "VBP"])
/** Where a verb hangs that heads a clause of its own: one that is joined on may share a subject. */
const own = new Set(["root", "ccomp", "parataxis"])
const closing = new Set([",", "”", '"', "''", "’"])
const nouns = new Set(["NOUN", "PROPN", "PRON"])

/**
 * A finite verb has a subject. In "They gain ground in southern Ukraine, Jens Stoltenberg said" the name
 * between the mark and the verb is that, and no apposition to what stands before the mark. Changes
 * `heads` and `relations`.
 */
export function agreeSubjects(
  heads: Int32Array,
  relations: string[],
  texts: readonly string[],
  tags: readonly Tag[],
): void {
  for (let verb = 2; verb < texts.length; verb++) {
    const [pos, penn] = tags[verb] ?? ["", ""]
    if (pos !== "VERB" || !finite.has(penn) || !own.has(relations[verb] ?? "")) continue
    if (relations[verb - 1] === "punct" || hasSubject(heads, relations, verb)) continue
    const mark = texts.findLastIndex((text, at) => at < verb && closing.has(text))
    const top = topBetween(heads, relations, mark, verb)
    if (mark < 1 || top < 0 || !nouns.has(tags[top]?.[0] ?? "")) continue
    if (hangsOn(heads, verb, top)) continue
    heads[top] = verb
    relations[top] = "nsubj"
  }
}

const hasSubject = (heads: Int32Array, relations: readonly string[], verb: number): boolean =>
  relations.some((relation, at) => heads[at] === verb && /^(?:[nc]subj|expl)/u.test(relation))

/** Does the word hang on the other, be it through others? */
function hangsOn(heads: Int32Array, word: number, other: number): boolean {
  let at = heads[word] ?? -1
  while (at >= 0 && at !== other) at = heads[at] ?? -1
  return at === other
}

/** The one word between the mark and the verb whose head stands before the mark; -1 if there is none. */
function topBetween(
  heads: Int32Array,
  relations: readonly string[],
  mark: number,
  verb: number,
): number {
  let top = -1
  for (let at = mark + 1; at < verb; at++) {
    const head = heads[at] ?? -1
    if (relations[at] === "punct" || (head > mark && head < verb)) continue
    if (top >= 0 || head < 0 || head >= verb) return -1
    top = at
  }
  return top
}
