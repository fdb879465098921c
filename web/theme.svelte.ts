const kept = "onrecord-theme"

export const themes = ["system", "light", "dark"] as const
export type Theme = (typeof themes)[number]

/** Light or dark pages: as the system has it, unless this browser was told otherwise. */
class ThemeSwitch {
  // Set by public/theme.js before anything was shown.
  now = $state<Theme>(
    themes.find((each) => each === document.documentElement.dataset["theme"]) ?? "system",
  )

  set(theme: Theme): void {
    this.now = theme
    const root = document.documentElement
    if (theme === "system") delete root.dataset["theme"]
    else root.dataset["theme"] = theme
    const scheme = theme === "system" ? "light dark" : theme
    document.querySelector("meta[name='color-scheme']")?.setAttribute("content", scheme)
    try {
      if (theme === "system") localStorage.removeItem(kept)
      else localStorage.setItem(kept, theme)
    } catch {
      // It lasts until the page is left.
    }
  }
}

export const theme = new ThemeSwitch()
