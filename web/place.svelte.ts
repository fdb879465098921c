/** Where the reader is: the address, as pages follow it. */
class Place {
  path = $state(location.pathname)
  query = $state.raw(new URLSearchParams(location.search))
  hash = $state(location.hash.slice(1))
  #search = location.search

  follow(): void {
    this.path = location.pathname
    // What asks the server by the query asks again only where that has changed.
    if (location.search !== this.#search) {
      this.#search = location.search
      this.query = new URLSearchParams(location.search)
    }
    this.hash = decodeURIComponent(location.hash.slice(1))
  }
}

export const place = new Place()

/** What stays in every address of the app. */
const kept = ["as-of", "known-by"] as const

type Asked = Readonly<Record<string, string | undefined>>

/** The address of a page, seen from the same day as this one. */
export function at(path: string, query: Asked = {}): string {
  const [page = "", hash] = path.split("#")
  const asked = new URLSearchParams()
  for (const name of kept) {
    const value = place.query.get(name)
    if (value !== null) asked.set(name, value)
  }
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === "") asked.delete(name)
    else asked.set(name, value)
  }
  const words = asked.toString()
  return `${page}${words === "" ? "" : `?${words}`}${hash === undefined ? "" : `#${hash}`}`
}

/** This page with some parts of its query changed. */
export function here(changes: Asked): string {
  const now = Object.fromEntries(place.query)
  return at(place.path, { ...now, ...changes })
}

export interface GoOptions {
  /** Put it in the place of this address, so that going back skips it. */
  readonly replace?: boolean
  /** Stay where the page is scrolled to. */
  readonly still?: boolean
}

export function go(to: string, { replace = false, still = false }: GoOptions = {}): void {
  const before = place.path
  if (replace) history.replaceState(null, "", to)
  else history.pushState(null, "", to)
  place.follow()
  if (!still && place.path !== before) scrollTo(0, 0)
}

/** What the query says of a filter; undefined where it says nothing. */
export const asked = (name: string): string | undefined => place.query.get(name) ?? undefined

/** Follows links inside the app without loading it again. */
export function followLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element ? event.target.closest("a") : null
  if (link === null || link.target !== "" || link.hasAttribute("download")) return
  if (link.origin !== location.origin || link.pathname.startsWith("/api/")) return
  event.preventDefault()
  go(link.pathname + link.search + link.hash, { still: link.hash !== "" })
}
