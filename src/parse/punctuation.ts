/**
 * Marks have no place in the parser's tree; each hangs where the UD guidelines put it: paired marks
 * on the head of what they enclose, others as high as they can without crossing a line of the tree.
 *
 * `heads` holds for each token its head (-1 at the root, -2 for a mark that has none yet); marks get
 * theirs.
 */
export function attachMarks(heads: Int32Array, texts: readonly string[]): void {
  const count = texts.length
  const root = rootOf(heads, count)
  if (root < 0) return
  attachPairs(heads, texts)
  for (let at = 0; at < count; at++) {
    if (heads[at] === -2) heads[at] = headOfMark(heads, texts, at, root)
  }
}

function rootOf(heads: Int32Array, count: number): number {
  for (let at = 0; at < count; at++) if (heads[at] === -1) return at
  return -1
}

const closers: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "{": "}",
  "“": "”",
  "‘": "’",
  "«": "»",
  '"': '"',
  "'": "'",
  "``": "''",
}

/** Brackets and quotation marks: both on the head of what stands between them. */
function attachPairs(heads: Int32Array, texts: readonly string[]): void {
  const open: number[] = []
  for (let at = 0; at < texts.length; at++) {
    if (heads[at] !== -2) continue
    const mark = texts[at] ?? ""
    const opener = open.at(-1)
    if (opener !== undefined && closers[texts[opener] ?? ""] === mark) {
      open.pop()
      const head = headBetween(heads, opener, at)
      if (head < 0) continue
      heads[opener] = head
      heads[at] = head
    } else if (closers[mark] !== undefined) open.push(at)
    if (open.length > 16) open.length = 0
  }
}

/** The one word between the two whose head lies outside; the first where there are several. */
function headBetween(heads: Int32Array, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const head = heads[at] ?? -2
    if (head !== -2 && (head <= from || head >= to)) return at
  }
  return -1
}

const closing = new Set([".", "?", "!"])

function headOfMark(heads: Int32Array, texts: readonly string[], at: number, root: number): number {
  let before = at - 1
  while (before >= 0 && isMark(heads, before)) before--
  let after = at + 1
  while (after < texts.length && isMark(heads, after)) after++
  if (before < 0 || after >= texts.length) return root
  if (closing.has(texts[at] ?? "")) return climb(heads, before, (head) => head < at)
  return highest(heads, at, before, after)
}

const isMark = (heads: Int32Array, at: number): boolean => heads[at] === -2

/**
 * The word before's highest ancestor that ends before the mark, or the word after's that begins
 * after it: the one that hangs on the other side's line is the phrase which the mark sets off.
 */
function highest(heads: Int32Array, at: number, before: number, after: number): number {
  const left = climb(heads, before, (head) => head < at)
  const right = climb(heads, after, (head) => head > at)
  const leftHead = heads[left] ?? -1
  const rightHead = heads[right] ?? -1
  // "Jet skis[,] diving are fun": diving hangs on the skis, although these hang on a later word.
  const hangsLeft = rightHead >= 0 && rightHead < at
  const hangsRight = leftHead > at && climb(heads, leftHead, () => true, right) === right
  return hangsLeft && !hangsRight ? right : left
}

function climb(
  heads: Int32Array,
  from: number,
  within: (head: number) => boolean,
  until = -1,
): number {
  let at = from
  for (let steps = 0; steps < heads.length && at !== until; steps++) {
    const head = heads[at] ?? -1
    if (head < 0 || !within(head)) return at
    at = head
  }
  return at
}
