import { test } from "node:test"
import { pathToFileURL } from "node:url"

// Loads the test files named as arguments into this one process; node:test runs what they hold.
// `node --test --test-isolation=none` would do, but says nothing of a file that cannot be loaded.
for (const file of process.argv.slice(2)) {
  try {
    await import(pathToFileURL(file).href)
  } catch (error) {
    test(`${file} loads`, () => {
      throw error
    })
  }
}
