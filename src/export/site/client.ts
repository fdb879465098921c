// The search of the site. These functions are written into assets/site.js as they stand, so each may
// use only the page's document and the other functions here.

/** A line of the index: words, path, what is shown beside them. */
type IndexLine = readonly [words: string, path: string, beside: string]

declare global {
  var onRecordIndex: readonly IndexLine[] | undefined
}

/** Letters alone: without case or accents, so that "Sanchez" finds "Sánchez". */
const folded = (words: string): string =>
  words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()

const siteRoot = (): string =>
  document.querySelector("[data-root]")?.getAttribute("data-root") ?? ""

/** Loads the index once, as a script: a page opened from a disk can load nothing else. */
function loadIndex(then: () => void): void {
  if (globalThis.onRecordIndex !== undefined) {
    then()
    return
  }
  const script = document.createElement("script")
  script.src = `${siteRoot()}assets/search.js`
  script.addEventListener("load", then)
  document.head.append(script)
}

/** The first lines that hold every word. */
function linesWith(query: string, most: number): readonly IndexLine[] {
  const words = folded(query).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return []
  const found: IndexLine[] = []
  for (const line of globalThis.onRecordIndex ?? []) {
    const hay = folded(`${line[0]} ${line[2]}`)
    if (words.every((word) => hay.includes(word))) found.push(line)
    if (found.length === most) break
  }
  return found
}

/** A found line as a link; words are set as text, never as markup. */
function foundItem([words, path, beside]: IndexLine): HTMLElement {
  const item = document.createElement("li")
  const link = document.createElement("a")
  link.href = siteRoot() + path
  const small = document.createElement("small")
  small.textContent = [path.split("/")[0], beside].filter(Boolean).join(" · ")
  link.append(words, small)
  item.append(link)
  return item
}

function showFound(input: HTMLInputElement, box: HTMLElement): void {
  const most = 20
  const found = linesWith(input.value, most)
  const status = box.querySelector("p")
  const list = box.querySelector("ol")
  if (status === null || list === null) return
  box.hidden = input.value.trim() === ""
  list.replaceChildren(...found.map(foundItem))
  status.textContent =
    found.length === 0
      ? "Nothing found"
      : `${found.length === most ? "The first " : ""}${found.length} found`
}

/** Moves from the field through the links found and back. */
function stepFound(input: HTMLInputElement, box: HTMLElement, by: number): void {
  const stops: HTMLElement[] = [input, ...box.querySelectorAll<HTMLElement>("a")]
  const at = stops.findIndex((stop) => stop.matches(":focus"))
  stops[(at + by + stops.length) % stops.length]?.focus()
}

function startSearch(): void {
  const form = document.querySelector<HTMLElement>(".search")
  const input = form?.querySelector("input")
  const box = form?.querySelector<HTMLElement>(".found")
  if (!form || !input || !box) return
  form.hidden = false
  const search = () => loadIndex(() => showFound(input, box))
  input.addEventListener("input", search)
  input.addEventListener("focus", search)
  form.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") stepFound(input, box, 1)
    else if (event.key === "ArrowUp") stepFound(input, box, -1)
    else if (event.key === "Enter" && event.target === input) box.querySelector("a")?.click()
    else if (event.key === "Escape") {
      box.hidden = true
      input.blur()
    } else return
    event.preventDefault()
    event.stopPropagation()
  })
  form.addEventListener("focusout", (event) => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget)))
      box.hidden = true
  })
  addEventListener("keydown", (event) => {
    const free = !(event.target instanceof HTMLInputElement)
    if (event.key !== "/" || !free || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    input.focus()
  })
}

/** The script of every page of the site. */
export const siteScript: string = [
  `const folded = ${folded}`,
  `const siteRoot = ${siteRoot}`,
  ...[loadIndex, linesWith, foundItem, showFound, stepFound, startSearch],
  "startSearch()",
].join("\n")
