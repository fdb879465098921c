import { flushSync } from "svelte"

/** Is the page being put on paper? What is left out far from the screen has to be there then. */
class Printing {
  now = $state(false)

  begin(): void {
    this.now = true
    // The browser takes the page as it stands when this returns.
    flushSync()
  }

  end(): void {
    this.now = false
  }
}

export const printing = new Printing()
