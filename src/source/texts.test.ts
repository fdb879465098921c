import assert from "node:assert/strict"
import { describe, test } from "node:test"
import { foundIn, reportIn, shown, sourceOf } from "../../test/found-in.ts"

/** A PDF of one page with these lines of text, each with its distance from the one above. */
function pdfOf(lines: readonly (readonly [distance: number, words: string])[]): Buffer {
  const shown = lines.map(([distance, words]) => `0 -${distance} Td (${words}) Tj`).join("\n")
  const stream = `BT /F1 12 Tf 72 720 Td\n${shown}\nET`
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    "<< /Title (Quay to close) >>",
  ]
  let file = "%PDF-1.4\n"
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, "0")} 00000 n \n`
  })
  const table = `xref\n0 7\n0000000000 65535 f \n${places.join("")}`
  return Buffer.from(
    `${file}${table}trailer\n<< /Size 7 /Root 1 0 R /Info 6 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
  )
}

const pdf = pdfOf([
  [0, "The council voted to close"],
  [14, "the northern quay."],
  [30, "Work begins in May."],
])

describe("a PDF release", () => {
  test("its lines and paragraphs, its title", async () => {
    const { text, told } = await reportIn(sourceOf("release.pdf", pdf))
    assert.equal(text, "The council voted to close\nthe northern quay.\n\nWork begins in May.")
    assert.deepEqual(told, { title: "Quay to close" })
  })
  test("one without text is named", async () => {
    const found = await foundIn(sourceOf("release.pdf", pdfOf([])))
    assert.deepEqual(shown(found), ["unread release.pdf: a PDF without text, perhaps scanned"])
  })
  test("one that is cut off is named", async () => {
    const found = await foundIn(sourceOf("release.pdf", pdf.subarray(0, 300)))
    assert.match(shown(found).join(), /^unread release\.pdf: a (?:damaged PDF|PDF without)/u)
  })
})

const letter = (rest: string) =>
  `From: Harbour Office <office@harbour.example>\r\nTo: press@a.example\r\nSubject: =?utf-8?q?Quay_closes_=E2=80=93_now?=\r\nDate: Tue, 12 Mar 2024 22:10:00 +0100\r\nMessage-ID: <1@harbour.example>\r\nMIME-Version: 1.0\r\n${rest}`

const toldOfLetter = {
  ref: "<1@harbour.example>",
  title: "Quay closes – now",
  outlet: "Harbour Office",
  published: "2024-03-12",
}

describe("a mail", () => {
  test("in plain text", async () => {
    const content = letter(
      "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe quay in M=F6lln closes.\r\n\r\nSoon.",
    )
    const { text, told } = await reportIn(sourceOf("a.eml", content))
    assert.equal(text, "The quay in Mölln closes.\n\nSoon.")
    assert.deepEqual(told, toldOfLetter)
  })
  test("in HTML, told by its bytes alone", async () => {
    const content = letter(
      "Content-Type: text/html\r\n\r\n<html><style>p{}</style><p>The quay closes.<p>Soon.<script>x()</script></html>",
    )
    assert.equal((await reportIn(sourceOf("a", content))).text, "The quay closes.\n\nSoon.")
  })
  test("what is attached is read too", async () => {
    const content = letter(
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n--b\r\nContent-Type: application/pdf; name="r.pdf"\r\nContent-Disposition: attachment; filename="r.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n${pdf.toString("base64")}\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n`,
    )
    const found = await foundIn(sourceOf("a.eml", content))
    assert.deepEqual(shown(found), [
      "report See below.",
      "report The council voted to close\nthe northern quay.\n\nWork begins in May.",
      "passed image/png holds no report",
    ])
    assert.equal(found[1]?.where, "a.eml, attachment r.pdf")
  })
  test("mails in mails in mails come to an end", async () => {
    let content = letter("\r\nDeepest.")
    for (let depth = 0; depth < 12; depth++) {
      content = letter(
        `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n${content}\r\n--b${depth}--`,
      )
    }
    assert.match(
      shown(await foundIn(sourceOf("a.eml", content))).join(),
      /unread .*: (?:\d+ sources lie inside|no mail)/u,
    )
  })
  test("one without words is named", async () => {
    assert.deepEqual(shown(await foundIn(sourceOf("a.eml", letter("\r\n")))), [
      "unread a.eml: a mail without words",
    ])
  })
})

const markdown: readonly [shows: string, source: string, text: string, told: object][] = [
  [
    "front matter",
    '---\ntitle: "Quay: closed"\ndate: 2024-03-12\noutlet: Gazette\nurl: https://a.example/\ntags: [a, b]\n---\n\nIt closes.',
    "It closes.",
    {
      title: "Quay: closed",
      published: "2024-03-12",
      outlet: "Gazette",
      url: "https://a.example/",
    },
  ],
  [
    "front matter in TOML",
    "+++\ntitle = 'Quay'\ndate = 2024-03-12T10:00:00Z\n+++\nIt closes.",
    "It closes.",
    { title: "Quay", published: "2024-03-12" },
  ],
  [
    "the first heading is the title",
    "# The *quay* closes #\n\nOn Monday.\n\n## Why\n\nOld.",
    "On Monday.\n\nWhy\n\nOld.",
    { title: "The quay closes" },
  ],
  [
    "links, pictures and emphasis",
    'The **council** [voted](https://a.example/x_(y) "vote") to _close_ it ![map](m.png) by 3*4 snake_case_words.',
    "The council voted to close it  by 3*4 snake_case_words.",
    {},
  ],
  [
    "quotations and lists",
    "> “We *close*,” she said.\n\n* one\n+ two\n- three",
    "“We close,” she said.\n\n- one\n- two\n- three",
    {},
  ],
  [
    "tables and rules",
    "| a | b |\n|---|:-:|\n| 1 | 2 |\n\n***\n\nEnd.",
    "a | b\n\n1 | 2\n\nEnd.",
    {},
  ],
]

describe("Markdown", () => {
  for (const [shows, source, text, told] of markdown) {
    test(shows, async () => {
      const report = await reportIn(sourceOf("a.md", source))
      assert.equal(report.text, text)
      assert.deepEqual(report.told, told)
    })
  }
})

const plain: readonly [shows: string, content: string | Uint8Array, found: readonly string[]][] = [
  ["line breaks of Windows", "One.\r\nTwo.\rThree.", ["report One.\nTwo.\nThree."]],
  [
    "a text that begins like a mail and is none",
    "To: be or not to be.\n\nThat is it.",
    ["report To: be or not to be.\n\nThat is it."],
  ],
  ["an empty file", "", ["unread a.txt: nothing in it"]],
  ["white space", " \n ", ["unread a.txt: nothing in it"]],
  [
    "an Office document",
    Buffer.from("PK\u0003\u0004rest"),
    ["unread a.txt: this is a ZIP archive or an Office document"],
  ],
  [
    "noise",
    Uint8Array.from({ length: 900 }, (_, index) => (index * 11) % 31),
    ["unread a.txt: these bytes are no text"],
  ],
  ["a file over the limit", "x".repeat(2000), ["unread a.txt: over 1000 bytes"]],
]

describe("plain text", () => {
  for (const [shows, content, found] of plain) {
    test(shows, async () =>
      assert.deepEqual(
        shown(await foundIn(sourceOf("a.txt", content), { limits: { document: 1000 } })).map(
          (each) => each,
        ),
        found,
      ),
    )
  }
  test("a format that does not exist is told with those that do", async () => {
    const [found] = await foundIn(sourceOf("a.txt", "One."), { format: "docx" })
    assert.match(
      found?.kind === "unread" ? found.todo : "",
      /Choose one of: pdf, warc, feed, html/u,
    )
  })
})
