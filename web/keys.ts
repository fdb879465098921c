/** What a key does on the page that is shown. */
export interface Key {
  readonly key: string
  readonly says: string
  run(): void
}

class Keys {
  /** By the page or part that listens; the last one to come is asked first. */
  listening: readonly (readonly Key[])[] = []

  /** Listens until the function given back is called. */
  listen(keys: readonly Key[]): () => void {
    this.listening = [...this.listening, keys]
    return () => {
      this.listening = this.listening.filter((each) => each !== keys)
    }
  }
}

export const keys = new Keys()

/** The keys that open the search, as this machine's keyboard names them. */
export const searchKeys = /Mac|iPhone|iPad/u.test(navigator.platform) ? "⌘ K" : "Ctrl K"

const typing =
  "input:not([type=range],[type=checkbox],[type=radio]), textarea, select, [contenteditable]"

/** Runs what a pressed key stands for, unless somebody is typing or a dialog is open. */
export function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return
  if (event.target instanceof Element && event.target.matches(typing)) return
  if (document.querySelector("dialog[open]") !== null) return
  const found = keys.listening
    .toReversed()
    .flat()
    .find(({ key }) => key === event.key)
  if (found === undefined) return
  event.preventDefault()
  found.run()
}

/** Moves the focus to the row so many places on. */
export function stepRows(by: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")]
  const inside = document.activeElement?.closest<HTMLElement>("[data-row]")
  const at = inside === null || inside === undefined ? -1 : rows.indexOf(inside)
  const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by]
  if (next === undefined) return
  const to = next.querySelector<HTMLElement>("a, button") ?? next
  to.focus({ preventScroll: true })
  next.scrollIntoView({ block: "nearest" })
}
