// Runs before the first paint, so that a page of the other theme never flashes up. It is a file of
// its own because the pages' policy allows no script inside them.
try {
  const theme = localStorage.getItem("onrecord-theme")
  if (theme === "light" || theme === "dark") {
    document.documentElement.dataset.theme = theme
    document.querySelector("meta[name='color-scheme']")?.setAttribute("content", theme)
  }
} catch {
  // Where nothing may be kept the system's theme is shown.
}
