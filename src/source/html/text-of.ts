/** Elements that begin a paragraph of their own. */
const blocks = new Set(
  (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption " +
    "figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section " +
    "summary table tbody tfoot thead tr ul"
  ).split(" "),
)

/** Elements whose words nobody sees, or sees as something else than text. */
const unseen = new Set(
  "script style noscript template head svg math canvas object embed iframe audio video select button input textarea".split(
    " ",
  ),
)

const cells = new Set(["td", "th"])

/** Text under way: paragraphs that are done and the one that is being written. */
interface Writing {
  readonly paragraphs: string[]
  line: string
  /** The mark before the next words: a bullet. */
  mark: string
}

/** The text of a piece of a page: paragraphs with an empty line between, a table row on one line. */
export function textOf(node: Node): string {
  return paragraphsOf(node).join("\n\n")
}

/** The paragraphs of a piece of a page, none of them empty. */
function paragraphsOf(node: Node): readonly string[] {
  const writing: Writing = { paragraphs: [], line: "", mark: "" }
  write(node, writing, false)
  end(writing)
  return joinRows(writing.paragraphs)
}

function write(node: Node, writing: Writing, preformatted: boolean): void {
  if (node.nodeType === 3) {
    const text = node.nodeValue ?? ""
    writing.line += preformatted ? text : text.replace(/[\s\u00a0]+/gu, " ")
    return
  }
  if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return
  const name = node.nodeName.toLowerCase()
  if (unseen.has(name)) return
  if (name === "br") {
    writing.line += "\n"
    return
  }
  if (cells.has(name)) {
    if (writing.line.trim() !== "") writing.line += cellBreak
    writeChildren(node, writing, preformatted)
    return
  }
  const block = blocks.has(name)
  if (block) end(writing)
  if (name === "li") writing.mark = bullet
  writeChildren(node, writing, preformatted || name === "pre")
  if (name === "tr") writing.line = `${rowMark}${writing.line}`
  if (block) end(writing)
}

function writeChildren(node: Node, writing: Writing, preformatted: boolean): void {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    write(child, writing, preformatted)
  }
}

const bullet = "- "
const cellBreak = " | "
// Rows are told from paragraphs by a sign that no page can hold: the decoder has dropped it.
const rowMark = "\u0000"

/** Ends the paragraph; two line breaks in a row end one too. */
function end(writing: Writing): void {
  const row = writing.line.includes(rowMark)
  const parts = writing.line.replaceAll(rowMark, "").split(/\n[ \t]*\n\s*/u)
  for (const part of parts) {
    const text = part
      .replace(/[ \t]*\n[ \t]*/gu, "\n")
      .replace(/ {2,}/gu, " ")
      .trim()
    if (text === "" || text === cellBreak.trim()) continue
    writing.paragraphs.push(`${row ? rowMark : ""}${writing.mark}${text}`)
    writing.mark = ""
  }
  writing.line = ""
}

/** Rows of one table, and bullets of one list, stand on lines of one paragraph. */
function joinRows(paragraphs: readonly string[]): readonly string[] {
  const joined: string[] = []
  let before = ""
  for (const paragraph of paragraphs) {
    const kind = [rowMark, bullet].find((mark) => paragraph.startsWith(mark)) ?? ""
    const text = paragraph.replaceAll(rowMark, "")
    if (kind !== "" && kind === before) joined.push(`${joined.pop()}\n${text}`)
    else joined.push(text)
    before = kind
  }
  return joined
}
