// The page's own behaviour. These functions are written into the page as they stand (see page.ts),
// so each may use only the page's document and the other functions here.

const chosenItem = (): HTMLElement | null => document.querySelector("li.chosen")

/** Shows the report an element belongs to, and no other. */
function showReport(inside: Element): void {
  const report = inside.closest(".report")
  for (const each of document.querySelectorAll(".report")) {
    each.classList.toggle("away", each !== report)
  }
  for (const link of document.querySelectorAll("nav.reports a")) {
    const isHere = link.getAttribute("href") === `#${report?.id}`
    if (isHere) link.setAttribute("aria-current", "true")
    else link.removeAttribute("aria-current")
  }
}

/** Chooses an entry or finding: its details open, its words stand out, both come into view. */
function choose(item: Element): void {
  showReport(item)
  for (const each of document.querySelectorAll(".chosen")) each.classList.remove("chosen")
  item.classList.add("chosen")
  item.scrollIntoView({ block: "nearest" })
  const marks = document.querySelectorAll(`mark[data-of="${item.id}"]`)
  for (const mark of marks) mark.classList.add("chosen")
  marks[0]?.scrollIntoView({ block: "center" })
}

/** Goes where the address points: an entry, a finding or a report. */
function follow(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (target?.matches("li[data-kind]")) choose(target)
  else if (target?.matches(".report")) {
    showReport(target)
    scrollTo(0, 0)
  }
}

/** Chooses the entry so many places on among those that show. */
function step(by: number): void {
  const items = [
    ...document.querySelectorAll<HTMLElement>(".report:not(.away) li[data-kind]"),
  ].filter((item) => item.offsetParent !== null)
  const chosen = chosenItem()
  const at = chosen === null ? -1 : items.indexOf(chosen)
  const next = items[at < 0 && by < 0 ? items.length - 1 : (at + by + items.length) % items.length]
  if (next === undefined) return
  history.replaceState(null, "", `#${next.id}`)
  choose(next)
  next.querySelector("a")?.focus({ preventScroll: true })
}

/** Shows or hides the entries of one kind, in the list and in the text. */
function toggle(button: Element): void {
  const shows = button.getAttribute("aria-pressed") !== "true"
  button.setAttribute("aria-pressed", String(shows))
  document.body.classList.toggle(`no-${button.getAttribute("data-filter")}`, !shows)
}

function clear(): void {
  for (const each of document.querySelectorAll(".chosen")) each.classList.remove("chosen")
  history.replaceState(null, "", location.pathname + location.search)
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target instanceof HTMLInputElement) return
  const { key } = event
  const filter = document.querySelector(`button[data-key="${CSS.escape(key)}"]`)
  if (filter !== null) toggle(filter)
  else if (key === "n" || key === "j") step(1)
  else if (key === "p" || key === "k") step(-1)
  else if (key === "Escape") clear()
}

/** The innermost entry or finding whose words were clicked, hidden kinds passed over. */
function onClick(event: MouseEvent): void {
  if (!(event.target instanceof Element)) return
  const button = event.target.closest("button[data-filter]")
  if (button !== null) toggle(button)
  for (let mark = event.target.closest("mark"); mark; ) {
    if (!document.body.classList.contains(`no-${mark.classList[0]}`)) {
      location.hash = mark.getAttribute("data-of") ?? ""
      return
    }
    mark = mark.parentElement?.closest("mark") ?? null
  }
}

function start(): void {
  document.body.classList.add("live")
  addEventListener("hashchange", follow)
  addEventListener("keydown", onKey)
  document.addEventListener("click", onClick)
  const first = document.querySelector(".report")
  if (first !== null) showReport(first)
  follow()
}

/** The script of the page. */
export const script: string = [
  `const chosenItem = ${chosenItem}`,
  ...[showReport, choose, follow, step, toggle, clear, onKey, onClick, start],
  "start()",
].join("\n")
