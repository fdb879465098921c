import assert from "node:assert/strict"
import { describe, test } from "node:test"
import { foundIn, reportIn, shown, sourceOf } from "../../../test/found-in.ts"

const first =
  "The harbour council of Skagen has voted to close the northern quay for two years, its chair Ida Lund said on Tuesday after a meeting of five hours."
const second =
  "Fishermen who land their catch there will be given places in the southern basin, and the town will pay 1.2 million kroner towards the cost of moving."
const third =
  "Work is to begin in May. The engineers expect that the old piles, which were driven in 1907, can be drawn without closing the entrance to the port."
const text = [first, second, third].join("\n\n")

const page = (head: string, body = "") => `<!doctype html><html><head>${head}</head><body>
  <nav class="menu"><a href="/">Home</a> <a href="/news">News</a></nav>
  <article><h1>Quay to close for two years</h1><div class="byline">By Nils Holm</div>
  <p>${first}</p><p class="advert">Advertisement</p><p>${second}</p>
  <div class="share-tools"><a href="#">Facebook</a> <a href="#">Twitter</a></div>
  <p>${third}</p><p>Read more: Storm damages pier</p></article>${body}
  <footer>© The Harbour Gazette. All rights reserved.</footer></body></html>`

const data = (article: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...article })}</script>`

const told: readonly [shows: string, head: string, url: string | undefined, told: object][] = [
  ["a heading, and nothing else", "", undefined, { title: "Quay to close for two years" }],
  [
    "what the page's data say",
    data({
      headline: "Quay closes",
      datePublished: "2024-03-12T22:10:00+01:00",
      publisher: { name: "The Harbour Gazette" },
    }),
    "https://gazette.example/quay?ref=front",
    {
      title: "Quay closes",
      url: "https://gazette.example/quay?ref=front",
      outlet: "The Harbour Gazette",
      published: "2024-03-12",
    },
  ],
  [
    "OpenGraph and the canonical address",
    `<title>Quay to close for two years - Gazette</title>
     <meta property="og:title" content="Quay to close for two years - Gazette">
     <meta property="og:site_name" content="Gazette">
     <meta property="article:published_time" content="2024-03-12">
     <link rel="canonical" href="/2024/quay">`,
    "https://gazette.example/quay?ref=front",
    {
      title: "Quay to close for two years",
      url: "https://gazette.example/2024/quay",
      outlet: "Gazette",
      published: "2024-03-12",
    },
  ],
  [
    "the day in the address",
    "",
    "https://gazette.example/2024/3/12/quay",
    {
      title: "Quay to close for two years",
      url: "https://gazette.example/2024/3/12/quay",
      published: "2024-03-12",
    },
  ],
  [
    "data that are no JSON",
    '<script type="application/ld+json">{"@type":</script>',
    undefined,
    { title: "Quay to close for two years" },
  ],
]

describe("a web page", () => {
  for (const [shows, head, url, expected] of told) {
    test(`tells of itself: ${shows}`, async () => {
      const source = sourceOf("quay.html", page(head), url === undefined ? {} : { url })
      assert.deepEqual((await reportIn(source)).told, expected)
    })
  }
  test("its text is what was reported, in paragraphs", async () => {
    const report = await reportIn(sourceOf("quay.html", page("")))
    assert.equal(report.text.replace("By Nils Holm\n\n", ""), text)
  })
  test("its data say which of its paragraphs are the report's", async () => {
    const other = `<p>${"A story of something else that the page shows below the first one. ".repeat(9)}</p>`
    const body = { articleBody: [first, second, third].join(" ") }
    const report = await reportIn(sourceOf("quay.html", page(data(body), other)))
    assert.equal(report.text, text)
  })
  test("a text that only its data have", async () => {
    const body = data({ articleBody: [first, second, third, first.toUpperCase()].join("\n") })
    const source = sourceOf(
      "quay.html",
      `<html><head>${body}</head><body><div id=app></div></body></html>`,
    )
    assert.equal((await reportIn(source)).text, `${text}\n\n${first.toUpperCase()}`)
  })
  test("a table's rows and a list's items stand on lines of their own", async () => {
    const table =
      "<table><tr><th>Month</th><th>Tonnes</th></tr><tr><td>July</td><td>2.7</td></tr></table><ul><li>one thing<li>another thing</ul>"
    const { text: read } = await reportIn(
      sourceOf("quay.html", page("").replace("</p><p>Read more", `</p>${table}<p>Read more`)),
    )
    assert.match(read, /Month \| Tonnes\nJuly \| 2\.7\n\n- one thing\n- another thing/u)
  })
  test("its bytes are kept", async () => {
    const { original } = await reportIn(sourceOf("quay.html", page("")))
    assert.equal(original?.mediaType, "text/html")
    assert.equal(Buffer.from(original?.bytes ?? []).toString(), page(""))
  })
})

const empty: readonly [shows: string, source: string, wrong: RegExp][] = [
  [
    "a page that scripts would fill",
    "<!doctype html><html><body><div id=app></div><script>go()</script></body></html>",
    /^unread p\.html: the page shows no text/u,
  ],
  [
    "a page nested deeper than the stack",
    `<html><body>${"<div>".repeat(60_000)}deep`,
    /^(?:unread|report)/u,
  ],
  ["a page of open tags", `<html><body>${"<p><b><i>".repeat(20_000)}`, /^unread/u],
  [
    "a page of attributes",
    `<html><body><p ${"a=b ".repeat(100_000)}>word</p></body></html>`,
    /^report word/u,
  ],
  [
    "a page of more elements than any report has",
    `<html><body>${"<i>a</i>".repeat(110_000)}</body></html>`,
    /^unread p\.html: a page of 110002 elements is no report/u,
  ],
]

describe("pages that are none", () => {
  for (const [shows, source, wrong] of empty) {
    test(shows, async () =>
      assert.match(shown(await foundIn(sourceOf("p.html", source))).join("\n"), wrong),
    )
  }
})
