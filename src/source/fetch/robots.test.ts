import assert from "node:assert/strict"
import { describe, test } from "node:test"
import { isAllowedByRobots, robotsRules } from "./robots.ts"

const cases: readonly [shows: string, robots: string, path: string, allowed: boolean][] = [
  ["nothing said", "", "/a", true],
  ["everything forbidden", "User-agent: *\nDisallow: /", "/a", false],
  ["an empty rule forbids nothing", "User-agent: *\nDisallow:", "/a", true],
  [
    "its own group counts alone",
    "User-agent: *\nDisallow: /\n\nUser-agent: OnRecord\nDisallow: /b",
    "/a",
    true,
  ],
  ["names without case, with a version", "user-agent: onrecord/2\nDisallow: /a", "/a/b", false],
  ["another's group does not count", "User-agent: Other\nDisallow: /", "/a", true],
  [
    "several names for one group",
    "User-agent: Other\nUser-agent: OnRecord\nDisallow: /a",
    "/a",
    false,
  ],
  ["the longest rule decides", "User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true],
  ["as long: it may", "User-agent: *\nDisallow: /a\nAllow: /a", "/a", true],
  ["stars", "User-agent: *\nDisallow: /*/private/*.html", "/x/private/y.html", false],
  ["stars that do not fit", "User-agent: *\nDisallow: /*/private/*.html", "/x/public/y.html", true],
  ["an end", "User-agent: *\nDisallow: /*.pdf$", "/a.pdf", false],
  ["an end that is none", "User-agent: *\nDisallow: /*.pdf$", "/a.pdf?x", true],
  ["comments and breaks of Windows", "User-agent: * # all\r\nDisallow: /a # this\r\n", "/a", false],
  ["rules before any name are nobody's", "Disallow: /\nUser-agent: *\nDisallow: /b", "/a", true],
  ["robots.txt itself may always be fetched", "User-agent: *\nDisallow: /", "/robots.txt", true],
]

describe("robots.txt", () => {
  for (const [shows, robots, path, allowed] of cases) {
    test(shows, () => {
      const rules = robotsRules(robots, "OnRecord")
      assert.equal(isAllowedByRobots(rules, `https://a.example${path}`), allowed)
    })
  }
  test("a thousand stars end", () => {
    const rules = robotsRules(`User-agent: *\nDisallow: /${"*a".repeat(1000)}$`, "OnRecord")
    assert.equal(isAllowedByRobots(rules, `https://a.example/${"a".repeat(10_000)}b`), true)
  })
  test("a delay", () => {
    assert.equal(robotsRules("User-agent: *\nCrawl-delay: 7", "OnRecord").delay, 7)
  })
})
