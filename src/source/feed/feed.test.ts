import assert from "node:assert/strict"
import { describe, test } from "node:test"
import { foundIn, shown, sourceOf } from "../../../test/found-in.ts"

const rss = (items: string, declared = "") =>
  `<?xml version="1.0"?>${declared}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Gazette</title><link>https://gazette.example/</link>${items}</channel></rss>`

const whole = "<p>The quay closes, the council said.</p><p>Work begins in May.</p>"

const cases: readonly [shows: string, feed: string, told: object, text: string, partial?: true][] =
  [
    [
      "RSS with the whole text",
      rss(`<item><title>Quay &amp;amp; pier</title><link>https://gazette.example/1</link><guid isPermaLink="false">g1</guid>
      <pubDate>Tue, 12 Mar 2024 22:10:00 +0100</pubDate><description>The quay closes.</description>
      <content:encoded><![CDATA[${whole}]]></content:encoded></item>`),
      {
        ref: "g1",
        title: "Quay & pier",
        url: "https://gazette.example/1",
        outlet: "Harbour Gazette",
        published: "2024-03-12",
      },
      "The quay closes, the council said.\n\nWork begins in May.",
    ],
    [
      "RSS with a summary",
      rss(
        "<item><title>Quay</title><guid>https://gazette.example/1</guid><description>The quay closes.</description></item>",
      ),
      {
        ref: "https://gazette.example/1",
        title: "Quay",
        url: "https://gazette.example/1",
        outlet: "Harbour Gazette",
      },
      "The quay closes.",
      true,
    ],
    [
      "RSS with titles only",
      rss("<item><title>Quay closes</title></item>"),
      { title: "Quay closes", outlet: "Harbour Gazette" },
      "Quay closes",
      true,
    ],
    [
      "RDF, of RSS 1.0",
      '<rdf:RDF xmlns:rdf="r" xmlns:dc="d"><channel><title>Gazette</title></channel><item><title>Quay</title><link>https://gazette.example/1</link><description>Closed.</description><dc:date>2024-03-12T22:10:00Z</dc:date></item></rdf:RDF>',
      {
        title: "Quay",
        url: "https://gazette.example/1",
        outlet: "Gazette",
        published: "2024-03-12",
      },
      "Closed.",
      true,
    ],
    [
      "Atom with XHTML",
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title><entry><title type="html">Quay &lt;b&gt;closes&lt;/b&gt;</title><id>tag:1</id>
      <link rel="edit" href="/edit"/><link rel="alternate" href="https://gazette.example/1"/><published>2024-03-12T01:00:00Z</published><updated>2024-03-13T01:00:00Z</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${whole}</div></content></entry></feed>`,
      {
        ref: "tag:1",
        title: "Quay closes",
        url: "https://gazette.example/1",
        outlet: "Gazette",
        published: "2024-03-12",
      },
      "The quay closes, the council said.\n\nWork begins in May.",
    ],
    [
      "a JSON feed",
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "Gazette",
        items: [
          {
            id: "1",
            url: "https://gazette.example/1",
            content_text: "The quay <closes>.\n\nSoon.",
            date_published: "2024-03-12T01:00:00Z",
          },
        ],
      }),
      { ref: "1", url: "https://gazette.example/1", outlet: "Gazette", published: "2024-03-12" },
      "The quay <closes>.\n\nSoon.",
    ],
    [
      "scripts are no words, and no address is one that runs",
      rss(
        "<item><title>&lt;script&gt;alert(1)&lt;/script&gt;Quay</title><link>javascript:alert(1)</link><description>&lt;img src=x onerror=alert(1)&gt;Closed.&lt;script&gt;alert(1)&lt;/script&gt;</description></item>",
      ),
      { title: "Quay", outlet: "Harbour Gazette" },
      "Closed.",
      true,
    ],
    [
      "entities of its own stay what they are",
      rss(
        "<item><title>Quay</title><description>&bomb; Closed.</description></item>",
        '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY bomb "&a;&a;&a;"><!ENTITY file SYSTEM "file:///etc/passwd">]>',
      ),
      { title: "Quay", outlet: "Harbour Gazette" },
      "&bomb; Closed.",
      true,
    ],
  ]

describe("a feed's item", () => {
  for (const [shows, feed, told, text, partial] of cases) {
    test(shows, async () => {
      const [item] = await foundIn(sourceOf("feed", feed))
      assert.equal(item?.kind, "report", JSON.stringify(item))
      if (item?.kind !== "report") return
      const { where, original, kind, ...rest } = item
      assert.equal(where, "feed, item 1")
      assert.ok((original?.bytes.length ?? 0) > 0)
      assert.deepEqual(rest, { told, text, ...(partial && { partial }) })
    })
  }
})

const odd: readonly [shows: string, feed: string, found: readonly string[]][] = [
  [
    "an item without words is named, the next read",
    rss("<item><link>https://a.example/</link></item><item><title>Two</title></item>"),
    ["unread feed.xml, item 1: neither text nor title", "report Two"],
  ],
  [
    "a feed that ends inside an item",
    rss("<item><title>One</title></item><item><title>Two</title><description>It was").split(
      "</channel>",
    )[0] ?? "",
    ["report One", "unread feed.xml, item 2: the feed ends inside this item"],
  ],
  ["no items", rss(""), ["passed the feed has no items"]],
  [
    "XML that is no feed",
    "<?xml version='1.0'?><note><to>you</to></note>",
    ["unread feed.xml: neither RSS nor Atom"],
  ],
  [
    "a JSON feed that is cut off",
    '{"version": "https://jsonfeed.org/version/1", "items": [',
    ["unread feed.xml: not JSON, though it begins like it"],
  ],
  [
    "items in items",
    rss(`${"<item>".repeat(20_000)}<title>Deep</title>`),
    ["unread feed.xml, item 1: neither text nor title"],
  ],
]

describe("odd feeds", () => {
  for (const [shows, feed, found] of odd) {
    test(shows, async () =>
      assert.deepEqual(shown(await foundIn(sourceOf("feed.xml", feed))), found),
    )
  }
})
