import assert from "node:assert/strict"
import { after, before, test } from "node:test"
import { noBrowser } from "./chromium.ts"
import { testDeciding } from "./web/deciding.ts"
import { testHostile } from "./web/hostile.ts"
import { testKeys } from "./web/keys.ts"
import { testLong } from "./web/long.ts"
import { testPages } from "./web/pages.ts"
import { testPictures } from "./web/pictures.ts"
import { testRead } from "./web/read.ts"
import { testSignedIn } from "./web/signed-in.ts"
import { openSite, type Site } from "./web/site.ts"
import { testTheme } from "./web/theme.ts"
import { testTroubles } from "./web/troubles.ts"

// The web app in a real browser: one browser, one server and one record for all of it.

let opened: Site | undefined
before(async () => {
  opened = await openSite()
})
after(async () => opened?.close())

const site = (): Site => {
  if (opened === undefined) throw new Error(noBrowser)
  return opened
}

test("there is a browser to try the web app in", () => assert.ok(opened, noBrowser))
testPages(site)
testPictures(site)
testTroubles(site)
testKeys(site)
testDeciding(site)
testTheme(site)
testSignedIn(site)
testRead(site)
testHostile(site)
testLong(site)
