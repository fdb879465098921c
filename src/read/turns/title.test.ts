import assert from "node:assert/strict"
import { describe, test } from "node:test"
import { authorIn, titledIn } from "./title.ts"

const authors: readonly (readonly [title: string, author: string | undefined])[] = [
  ["Statement from President Anna Schmidt on the Bridge", "Anna Schmidt, President"],
  ["Remarks by Vice President Schmidt Before Departure", "Schmidt, Vice President"],
  ["REMARKS BY VICE PRESIDENT SCHMIDT TO SAILORS", "Schmidt, Vice President"],
  ["Remarks as Prepared for Delivery by First Lady Jill Lund", "Jill Lund, First Lady"],
  ["Excerpts from Remarks by President Schmidt to Parliament", "Schmidt, President"],
  [
    "Statement from White House Press Secretary Karin Jean-Paul",
    "Karin Jean-Paul, Press Secretary",
  ],
  ["Remarks by National Water Council Director Lea Brand at the Port", "Lea Brand, Director"],
  ["Statement by President Anna Schmidt Extending the Ferry", "Anna Schmidt, President"],
  ["Remarks by President Xi Jinping", "Xi Jinping, President"],
  ["Statement by President Anna Schmidt and Prime Minister Jan Lund on Ice", undefined],
  ["President Anna Schmidt Opens the Bridge", undefined],
  ["Statement on the Bridge", undefined],
]

describe("whose words a headline promises", () => {
  for (const [title, author] of authors) {
    test(title, () => {
      const found = authorIn(title)
      assert.equal(found && `${found.name}, ${found.office ?? ""}`, author)
    })
  }
})

test("a headline names each person with an office", () => {
  const found = titledIn(
    "Briefing by Press Secretary Karin Paul and Security Advisor Jan Lund, May 9",
  )
  assert.deepEqual(
    found.map(({ name }) => name),
    ["Karin Paul", "Jan Lund"],
  )
})
