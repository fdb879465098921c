import type { Told } from "../deciding.svelte.ts"
import { words } from "../words.ts"

const mostBytes = 4_000_000

/** The words of a file that was dropped; what is wrong where it holds none. */
export async function textIn(file: File): Promise<string | Told> {
  if (file.size > mostBytes) {
    return { says: words.read.tooLarge, todo: words.read.tooLargeTodo, wrong: true }
  }
  const text = await file.text()
  if (text.includes("\u0000"))
    return { says: words.read.noText, todo: words.read.noTextTodo, wrong: true }
  return /\.html?$/iu.test(file.name) || /^\s*<(?:!doctype|html)/iu.test(text)
    ? wordsOf(text)
    : text
}

/** The words of a page, without its markup; the page is never shown and runs nothing. */
function wordsOf(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html")
  for (const away of page.querySelectorAll("script, style, nav, aside, footer, form, noscript"))
    away.remove()
  const story = page.querySelector("article, main") ?? page.body
  const blocks = [...story.querySelectorAll("h1, h2, p, li")].map(
    (block) => block.textContent?.trim() ?? "",
  )
  return blocks.filter((block) => block !== "").join("\n\n") || (story.textContent ?? "").trim()
}
