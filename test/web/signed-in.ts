import assert from "node:assert/strict"
import { after, before, describe, test } from "node:test"
import type { Page } from "playwright-core"
import { type Served, serve } from "../../src/api/serve.ts"
import { ownCertificate } from "../certificate.ts"
import type { Open, Site } from "./site.ts"

/** Signs in by the form that is shown to whoever has no token yet. */
async function signIn(page: Page, token: string): Promise<void> {
  await page.getByRole("heading", { name: "This record asks who you are" }).waitFor()
  await page.getByLabel("Token").fill(token)
  await page.getByRole("button", { name: "Sign in" }).click()
  await page.getByRole("button", { name: "Sign out" }).waitFor()
}

/** What only those who may edit are offered. */
const editing = ["Accept", "Edit", "Reject", "Uphold", "Dismiss", "Keep on record", "Undo"]

async function offered(page: Page): Promise<readonly string[]> {
  const names = await page.getByRole("button").allInnerTexts()
  return editing.filter((name) => names.some((each) => each.startsWith(name)))
}

export const testSignedIn = (site: () => Site): unknown =>
  describe("beyond this machine, by TLS", () => {
    let served: Served | undefined
    let tokens = { reader: "", editor: "" }
    const open = (path: string): Promise<Open> => site().open(new URL(path, served?.url ?? "").href)
    const story = () => site().record.reports({ outlet: "ANI" }).items[0]?.id ?? ""

    before(async () => {
      const { record, web } = site()
      tokens = {
        reader: record.tokens.add("Rita", "reader"),
        editor: record.tokens.add("Ed", "editor"),
      }
      served = await serve(record, { host: "0.0.0.0", tls: ownCertificate(), web })
    })
    after(async () => served?.close())

    test("a token is asked for, a wrong one is told, and signing out forgets it", async () => {
      const { page, wrong, axe, close } = await open("/reports")
      assert.deepEqual(await axe(), [])
      await page.getByLabel("Token").fill("onrecord_nobody")
      await page.getByRole("button", { name: "Sign in" }).click()
      await page.getByRole("alert").getByText("it is not, or no more").waitFor()
      await signIn(page, tokens.reader)
      await page.locator("[data-row]").first().waitFor()
      await page.getByText("Rita may look").waitFor()
      assert.deepEqual(await axe(), [])
      await page.reload()
      await page.locator("[data-row]").first().waitFor()
      await page.getByRole("button", { name: "Sign out" }).click()
      await page.getByRole("heading", { name: "This record asks who you are" }).waitFor()
      assert.equal(await page.locator("[data-row]").count(), 0)
      await page.reload()
      await page.getByLabel("Token").waitFor()
      assert.ok(wrong.every((line) => line.includes("401")))
      await close()
    })

    test("a reader sees everything and is offered nothing that changes it", async () => {
      const { page, wrong, close } = await open("/")
      await signIn(page, tokens.reader)
      const paths = [`/reports/${story()}`, "/findings", "/review", "/history", "/read"]
      for (const path of paths) {
        await page.goto(new URL(path, served?.url ?? "").href)
        await page.locator("main h1").first().waitFor()
        await page.locator("[aria-busy]").first().waitFor({ state: "detached" })
        if (path.startsWith("/reports")) await page.keyboard.press("End")
        assert.deepEqual(await offered(page), [], path)
      }
      assert.equal(await page.getByLabel("Address of a report").count(), 0)
      await page.getByRole("button", { name: "Try a sample story" }).click()
      await page.locator("article.contradiction").first().waitFor()
      assert.deepEqual(await offered(page), [], "a reading that is not kept")
      await page.goto(new URL(`/reports/${story()}`, served?.url ?? "").href)
      await page.locator("mark").first().waitFor()
      await page.keyboard.press("n")
      await page.keyboard.press("n")
      await page.keyboard.press("x")
      assert.equal(await page.locator("dialog").count(), 0)
      await page.keyboard.press("?")
      assert.equal(await page.getByText("Reject the entry").count(), 0)
      await page.getByText("Copy a citation").waitFor()
      assert.deepEqual(
        wrong.filter((line) => !line.includes("401")),
        [],
      )
      await close()
    })

    test("an editor decides, signed with the token's name", async () => {
      const { page, close } = await open(`/reports/${story()}`)
      await signIn(page, tokens.editor)
      await page.locator("mark").first().waitFor()
      await page.keyboard.press("n")
      await page.keyboard.press("n")
      await page.keyboard.press("a")
      await page.getByText("Entry accepted.").waitFor()
      assert.equal(site().record.decisions().at(-1)?.by, "Ed")
      await page.keyboard.press("u")
      await page.getByText("Taken back.").waitFor()
      await close()
    })
  })
