import assert from "node:assert/strict"
import { describe, test } from "node:test"
import { serve as serveHere } from "../server.ts"
import type { Site } from "./site.ts"

const story = `<!doctype html><html lang="en"><head><title>Pumps for Riga</title>
<meta property="og:site_name" content="Meridian">
<meta property="article:published_time" content="2025-05-05T08:00:00Z"></head>
<body><nav>Home</nav><article><h1>Pumps for Riga</h1>
<p>RIGA, May 5 (Meridian) - Latvia will give Ukraine 21 million euros for pumps, Prime Minister Ilze Kalnarāja said on Monday, after a winter in which the old ones had failed.</p>
<p>"Water does not wait for anybody," she told reporters in the capital. "Neither do we, and neither should those who lent us the money."</p></article></body></html>`

export const testRead = (site: () => Site): unknown =>
  describe("a report is read", () => {
    test("from its address, and kept as it was shown", async () => {
      let asked = 0
      const elsewhere = await serveHere((request, response) => {
        if (request.url === "/robots.txt") return response.writeHead(404).end()
        asked++
        return response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(story)
      })
      const { page, wrong, axe, close } = await site().open("/read")
      await page.getByLabel("Address of a report").fill(`${elsewhere.address}/pumps`)
      await page.getByRole("button", { name: "Fetch and read" }).click()
      await page.locator("mark.commitment").first().waitFor()
      assert.equal(await page.locator("main h1").innerText(), "Pumps for Riga")
      assert.deepEqual(await axe(), [])
      await page.getByRole("button", { name: "Keep on record" }).click()
      await page.waitForURL(/\/reports\/R-/u)
      assert.equal(asked, 1)
      const kept = site().record.reading(page.url().split("/").at(-1) ?? "")?.report
      assert.deepEqual(
        [kept?.outlet, kept?.published, kept?.url],
        ["Meridian", "2025-05-05", `${elsewhere.address}/pumps`],
      )
      assert.deepEqual(wrong, [])
      await close()
      await elsewhere.close()
    })

    test("by Ctrl+Enter in the box", async () => {
      const { page, wrong, close } = await site().open("/read")
      await page
        .getByLabel("Text", { exact: true })
        .fill("Latvia pledged 21 million euros to Ukraine.")
      await page.keyboard.press("Control+Enter")
      await page.locator("mark.commitment").first().waitFor()
      assert.deepEqual(wrong, [])
      await close()
    })

    test("from an address pasted where the text should be", async () => {
      const elsewhere = await serveHere((request, response) =>
        request.url === "/robots.txt"
          ? response.writeHead(404).end()
          : response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(story),
      )
      const { page, close } = await site().open("/read")
      await page.evaluate((text) => navigator.clipboard.writeText(text), elsewhere.address)
      await page.getByLabel("Text", { exact: true }).focus()
      await page.keyboard.press("Control+v")
      await page.locator("mark.commitment").first().waitFor()
      await page.getByRole("button", { name: "Back to the text" }).click()
      assert.match(await page.getByLabel("Text", { exact: true }).inputValue(), /Water does not/u)
      assert.equal(await page.getByLabel("Outlet").inputValue(), "Meridian")
      await close()
      await elsewhere.close()
    })

    const html = story.replace("<nav>", "<script>document.title = 'taken'</script><nav>")
    const files: readonly (readonly [
      name: string,
      mimeType: string,
      words: string | Buffer,
      says: RegExp,
    ])[] = [
      [
        "pumps.txt",
        "text/plain",
        "Latvia will give Ukraine 21 million euros, she said.",
        /21 million/u,
      ],
      ["pumps.html", "text/html", html, /Water does not wait/u],
      ["pumps.doc", "application/msword", Buffer.from([0xd0, 0xcf, 0, 0]), /holds no text/u],
      ["large.txt", "text/plain", Buffer.alloc(4_000_001, "a "), /larger than 4 MB/u],
    ]
    for (const [name, mimeType, words, says] of files) {
      test(`from the file ${name}`, async () => {
        const { page, wrong, close } = await site().open("/read")
        const buffer = Buffer.from(words)
        await page.getByLabel("Open a file").setInputFiles({ name, mimeType, buffer })
        await page.getByText(says).first().waitFor()
        assert.match(await page.title(), /OnRecord$/u)
        assert.deepEqual(wrong, [])
        await close()
      })
    }

    const refused: readonly (readonly [address: string, says: RegExp])[] = [
      ["http://10.0.0.7/story", /private network/u],
      ["http://192.168.1.1:8080/", /private network/u],
      ["http://[fd00::1]/", /private network/u],
      ["http://nowhere.invalid/story", /no host of this name/u],
    ]
    for (const [address, says] of refused) {
      test(`from ${address} not, with the reason and what to do`, async () => {
        const { page, close } = await site().open("/read")
        await page.getByLabel("Address of a report").fill(address)
        await page.keyboard.press("Enter")
        assert.match(await page.getByRole("alert").innerText(), says)
        assert.ok(await page.getByLabel("Address of a report").isVisible())
        await close()
      })
    }
  })
