import { execFileSync } from "node:child_process"
import { existsSync } from "node:fs"
import { type Browser, chromium } from "playwright-core"

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]

/** Why there is no browser and what to do, for those who cannot have one installed for them. */
export const noBrowser =
  "no Chromium found: install it (Debian: apt-get install chromium) or name it in CHROMIUM"

/** A browser's path; on a machine where we may, Debian's Chromium is installed first. */
function chromiumPath(): string | undefined {
  const named = process.env["CHROMIUM"]
  const found = () => [named, ...places].find((path) => path !== undefined && existsSync(path))
  if (found() === undefined && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    try {
      execFileSync("apt-get", ["update"], { stdio: "ignore" })
      execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], {
        stdio: "ignore",
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      })
    } catch {
      // Without a network there is none to be had; the caller says what to do.
    }
  }
  return found()
}

/** A browser, or nothing where none can be had. */
export async function openBrowser(): Promise<Browser | undefined> {
  const executablePath = chromiumPath()
  if (executablePath === undefined) return undefined
  const args = ["--no-sandbox", "--disable-background-networking"]
  return chromium.launch({ executablePath, args })
}
