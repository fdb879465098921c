import type { Browser, Page } from "playwright-core"

/** What a page took to open. */
export interface Opened {
  /** Until its words are there and the browser has nothing left to do, in milliseconds. */
  readonly interactive: number
  /** The longest stretch in which it answered nobody. */
  readonly longestTask: number
  /** Of all scripts that it loaded, as they came over the wire. */
  readonly scriptBytes: number
}

/** How a page moved under the reader's hand. */
export interface Moved {
  readonly frames: number
  /** Frames that took longer than 50 ms. */
  readonly slow: number
  readonly slowest: number
}

/** Watches a page from its first moment on; runs inside it. */
function watch(): void {
  const seen = { longest: 0, last: 0 }
  Object.assign(globalThis, { seen })
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries()) {
      seen.longest = Math.max(seen.longest, duration)
      seen.last = Math.max(seen.last, startTime + duration)
    }
  }).observe({ type: "longtask", buffered: true })
}

/** A page of the app in a browser of its own; scripts come from the server, not from a cache. */
export async function watchedPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.addInitScript(watch)
  return page
}

/** Opens an address and waits until what is looked for is there and the browser is idle. */
export async function open(page: Page, address: string, lookedFor: string): Promise<Opened> {
  await page.goto(address, { waitUntil: "commit" })
  await page.locator(lookedFor).first().waitFor({ timeout: 120_000 })
  return page.evaluate(async () => {
    const idle = (): Promise<unknown> => new Promise((done) => requestIdleCallback(done))
    const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done))
    await frame()
    await idle()
    const interactive = performance.now()
    // A task that has just ended is told a moment later.
    await new Promise((done) => setTimeout(done, 200))
    const { seen } = globalThis as unknown as { seen: { longest: number } }
    const loaded = performance.getEntriesByType("resource") as PerformanceResourceTiming[]
    const scripts = loaded.filter(({ name }) => name.endsWith(".js"))
    const scriptBytes = scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
    return { interactive, longestTask: seen.longest, scriptBytes }
  })
}

/** Scrolls a page from its top to its foot, some hundred pixels a frame, and back up. */
export const scroll = (page: Page, step = 260): Promise<Moved> =>
  page.evaluate(async (by) => {
    const times: number[] = []
    const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done))
    let before = await frame()
    const move = async (to: () => boolean, pixels: number): Promise<void> => {
      while (!to()) {
        scrollBy(0, pixels)
        const now = await frame()
        times.push(now - before)
        before = now
      }
    }
    const { documentElement: all } = document
    await move(() => scrollY + innerHeight >= all.scrollHeight - 2, by)
    await move(() => scrollY <= 0, -4 * by)
    return {
      frames: times.length,
      slow: times.filter((time) => time > 50).length,
      slowest: Math.max(...times),
    }
  }, step)

/** How long a key takes until what it does is on the screen, the slowest of some. */
export async function slowestKey(page: Page, key: string, times: number): Promise<number> {
  let slowest = 0
  for (let turn = 0; turn < times; turn++) {
    const begun = performance.now()
    await page.keyboard.press(key)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
    slowest = Math.max(slowest, performance.now() - begun)
  }
  return slowest
}
