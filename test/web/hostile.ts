import assert from "node:assert/strict"
import { describe, test } from "node:test"
import type { Site } from "./site.ts"

const hostile = `<script>document.title = "taken"</script> <img src=x onerror="document.title = 'taken'">

"<b onclick=alert(1)>We will stay</b> </mark></p><svg onload=alert(1)>," Anna <i>Lind</i> said on Monday. {@html "<u>x</u>"} {{7*7}}

javascript:alert(1) promised Ukraine $5 million.`

export const testHostile = (site: () => Site): unknown =>
  describe("a hostile report", () => {
    test("stays words on every page that shows it", async () => {
      const { report = "" } = await site().record.add(hostile, {
        title: `</title><script>document.title = "taken"</script>`,
        outlet: `"><img src=x onerror="document.title = 'taken'">`,
        url: "javascript:document.title='taken'",
        published: "2026-01-30",
      })
      for (const path of [`/reports/${report}`, "/", "/reports", "/statements", "/commitments"]) {
        const { page, wrong, close } = await site().open(path)
        await page
          .getByText("taken")
          .first()
          .waitFor({ timeout: 3000 })
          .catch(() => undefined)
        assert.match(await page.title(), /OnRecord$/u, path)
        const made = "main script, main img, main i, main u, main [onclick], a[href^='javascript:']"
        assert.equal(await page.locator(made).count(), 0, path)
        assert.deepEqual(wrong, [], path)
        await close()
      }
    })
  })
