#!/usr/bin/env node
// Plain old syntax: an old Node must be able to parse this far to be told that it is old.
var major = Number(process.versions.node.split(".")[0])
if (major < 22) {
  console.error(
    "onrecord needs Node.js 22 or newer; this is " +
      process.versions.node +
      ".\n" +
      "Install a current one from https://nodejs.org, or run: npx -p node@24 -p onrecord onrecord",
  )
  process.exitCode = 2
} else {
  import("node:fs").then((fs) => {
    var built = new URL("../dist/cli/main.js", import.meta.url)
    // A checkout that has not been built runs from its sources, which takes Node 24.
    return import(
      fs.existsSync(built) ? built.href : new URL("../src/cli/main.ts", import.meta.url).href
    )
  })
}
