#!/usr/bin/env node
// Plain old syntax: an old Node must be able to parse this far to be told that it is old.
var major = Number(process.versions.node.split(".")[0])
if (major < 24) {
  console.error(
    "onrecord needs Node.js 24 or newer; this is " +
      process.versions.node +
      ".\nInstall a current one from https://nodejs.org, or run: npx -p node@24 -p onrecord onrecord",
  )
  process.exitCode = 2
} else {
  Promise.all([import("node:fs"), import("node:module")]).then(([fs, module]) => {
    // What was compiled once is not compiled again: half of the time to the first reading.
    module.enableCompileCache()
    // A checkout runs from its sources, so that no old build answers for them; the package has none.
    var source = new URL("../src/cli/main.ts", import.meta.url)
    var built = new URL("../dist/cli/main.js", import.meta.url)
    return import((major >= 24 && fs.existsSync(source) ? source : built).href)
  })
}
