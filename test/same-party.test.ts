import assert from "node:assert/strict"
import { test } from "node:test"
import type { Verdict } from "../src/model/judgement.ts"
import type { Party } from "../src/model/party.ts"
import { formKeys } from "../src/reconcile/form-keys.ts"
import { formOf } from "../src/reconcile/forms.ts"
import { judgeForms } from "../src/reconcile/judge-forms.ts"
import { profileOf } from "../src/reconcile/profile-of.ts"

/** A name, then the office, the country and the body or country the office is of. */
type Called = readonly [
  name: string,
  office?: string | undefined,
  country?: string | undefined,
  of?: string,
]

function form(kind: Party["kind"], report: string, [name, office, country, of]: Called) {
  const behind: Party = { id: "P-OF", name: of ?? "", kind: "body", mentions: [] }
  const party: Party = {
    id: "P-1",
    name,
    kind,
    mentions: [],
    ...(office === undefined ? {} : { office }),
    ...(country === undefined ? {} : { country }),
    ...(of === undefined ? {} : { of: behind.id }),
  }
  return formOf(party, { id: report }, [party, behind])
}

/** The verdict of two forms: "one form" where nothing needs to be judged, "never met" without a key. */
function verdictOf(
  kind: Party["kind"],
  left: Called,
  right: Called,
): Verdict | "one form" | "never met" {
  const [a, b] = [form(kind, "R-A", left), form(kind, "R-B", right)]
  if (a.key === b.key) return "one form"
  if (!formKeys(a).some((key) => formKeys(b).includes(key))) return "never met"
  const [one, other] = [judgeForms(a, b), judgeForms(b, a)]
  assert.equal(one?.verdict, other?.verdict)
  return one?.verdict ?? "different"
}

const persons: readonly (readonly [Called, Called, ReturnType<typeof verdictOf>])[] = [
  [["Joe Biden", "President", "US"], ["Joe Biden", "President", "US"], "one form"],
  [["Joe Biden", "President", "US"], ["JOE BIDEN", "president", "US"], "one form"],
  [["Joe Biden", "President", "US"], ["Joe Biden", "Vice President", "US"], "same"],
  [["Joe Biden", "President", "US"], ["Joseph R. Biden Jr.", "President", "US"], "same"],
  [["Volodymyr Zelenskyy", "President", "UA"], ["Volodymyr Zelensky", undefined, "UA"], "same"],
  [["Volodymyr Zelenskyy", "President", "UA"], ["Vladimir Zelenskiy", "President", "UA"], "same"],
  [["Zelensky", "President", "UA"], ["Volodymyr Zelenskyy", "President", "UA"], "same"],
  [["Muammar Gaddafi", undefined, "LY"], ["Moammar Gadhafi", undefined, "LY"], "same"],
  [
    ["Ursula von der Leyen"],
    ["Ursula Von Der Leyen", "President", undefined, "European Commission"],
    "same",
  ],
  [
    ["Pedro Sánchez", "Prime Minister", "ES"],
    ["Pedro Sanchez", "Prime Minister", "ES"],
    "one form",
  ],
  [["Pedro Sánchez Pérez", undefined, "ES"], ["Pedro Sánchez", "Prime Minister", "ES"], "same"],
  [["Xi Jinping", "President", "CN"], ["Xi", "President", "CN"], "same"],
  [
    ["Abdel Fattah el-Sisi", "President", "EG"],
    ["Abdel Fattah al-Sissi", "President", "EG"],
    "same",
  ],
  [
    ["J. Stoltenberg", "Secretary-General", undefined, "NATO"],
    ["Jens Stoltenberg", "Secretary-General", undefined, "NATO"],
    "same",
  ],
  [["Michael Jordan", "banker", "GB"], ["Michael Jordan", "player", "US"], "different"],
  [["Michael Jordan", "banker", "US"], ["Michael Jordan", "player", "US"], "unsure"],
  [["Donald Trump", "President", "US"], ["Donald Trump Jr.", undefined, "US"], "unsure"],
  [["Donald Trump", "President", "US"], ["Melania Trump", undefined, "US"], "different"],
  [["George Bush", "President", "US"], ["Jeb Bush", "Governor", "US"], "different"],
  [["Joseph R. Biden Jr."], ["Joe Biden"], "unsure"],
  [["Trump", "President", "US"], ["Trump", "former President", "US"], "same"],
  [["Lindqvist", "Secretary"], ["Lindqvist", "Secretary of State"], "same"],
  [["Lindqvist", "President"], ["Lindqvist", "Vice President"], "unsure"],
  [["Karin Jean-Berg"], ["Katharine Jean Lindqvist"], "different"],
  [["Mary Kay Lindqvist"], ["Maggie Berg Man-kay"], "different"],
  [["Ellen Berggren Lindqvist"], ["Ellen Berggren Holm"], "different"],
  [["Ellen Berggren’s lawyer"], ["Ellen Berggren’s attorney"], "same"],
  [["Ellen Berggren"], ["Comedian Ellen Berggren"], "same"],
  [["Ann Berggren"], ["Mary Ann Berggren"], "different"],
  [["Smith"], ["John Smith", "Senator", "US"], "never met"],
  [["Lindqvist", "Finance Minister", "SE"], ["Lindberg", "Finance Minister", "SE"], "never met"],
]

for (const [left, right, verdict] of persons)
  test(`${left.join(", ")} and ${right.join(", ")}: ${verdict}`, () =>
    assert.equal(verdictOf("person", left, right), verdict))

const bodies: readonly (readonly [Called, Called, ReturnType<typeof verdictOf>])[] = [
  [["Rheinmetall"], ["Rheinmetall AG"], "one form"],
  [["International Atomic Energy Agency"], ["IAEA"], "same"],
  [["Ministry of Defence", undefined, "UA"], ["Defence Ministry", undefined, "UA"], "same"],
  [["Ministry of Defense", undefined, "UA"], ["Ministry of Defence", undefined, "UA"], "same"],
  [["Ministry of Defence", undefined, "UA"], ["Ministry of Defence", undefined, "GB"], "different"],
  [["Center for Harbour Studies"], ["Centre for Harbor Studies"], "same"],
  [["Sea Rescue Board"], ["Northern Sea Rescue Board"], "never met"],
  [["Northern Sea Board"], ["Northern Sea Rescue Board"], "unsure"],
  [["University of Oulu"], ["University of Oulu Board of Trustees"], "different"],
  [["Supreme Court"], ["Supreme Court of Cuba"], "different"],
  [["Bank of England", undefined, "GB"], ["Bank of Japan", undefined, "JP"], "never met"],
]

for (const [left, right, verdict] of bodies)
  test(`${left.join(", ")} and ${right.join(", ")}: ${verdict}`, () =>
    assert.equal(verdictOf("body", left, right), verdict))

test("officials of two reports are two groups, troops of one country one", () => {
  assert.notEqual(form("group", "R-A", ["officials"]).key, form("group", "R-B", ["officials"]).key)
  const troops: Called = ["Ukrainian troops", undefined, "UA"]
  assert.equal(form("group", "R-A", troops).key, form("group", "R-B", troops).key)
})

test("the board of one report is not that of another, unless both are of one country", () => {
  assert.notEqual(form("body", "R-A", ["Board"]).key, form("body", "R-B", ["Board"]).key)
  const parliament: Called = ["Parliament", undefined, "KE"]
  assert.equal(form("body", "R-A", parliament).key, form("body", "R-B", parliament).key)
})

test("who is called by an office alone is another one in each report", () => {
  for (const name of ["senior official", "head of the Oulu Port", "Vice President"])
    assert.notEqual(form("person", "R-A", [name]).key, form("person", "R-B", [name]).key)
})

/** How a person is shown, from the forms under which reports know her, with the number of reports. */
const shown: readonly (readonly [name: string, ...forms: (readonly [Called, number])[]])[] = [
  ["Ada Lindqvist", [["Lindqvist", "President"], 9], [["Ada Lindqvist", "President"], 2]],
  ["Ada Lindqvist", [["Ada Lindqvist"], 2], [["Ada Lindqvist Harbour Times"], 1]],
  ["Ada Lindqvist", [["Senator Ada Lindqvist"], 1], [["Ada Lindqvist", "Senator"], 1]],
  ["Ada Lindqvist", [["Dr. Ada Lindqvist"], 3], [["Ada Lindqvist"], 1]],
  ["Ada Lindqvist", [["Excellency Ada Lindqvist"], 1]],
  ["Ada Lindqvist King", [["Ada Lindqvist King"], 1], [["Ada Lindqvist"], 1]],
  ["Ada Berg-Lindqvist", [["Ada Berg-Lindqvist"], 1], [["Berg-Lindqvist", "Mayor"], 3]],
  ["Ada M. Lindqvist", [["Ada Lindqvist", "Nominee"], 1], [["Ada M. Lindqvist"], 1]],
]
for (const [name, ...forms] of shown)
  test(`shown as ${name}: ${forms.map(([called]) => called.join(", ")).join("; ")}`, () => {
    const named = forms.map(([called, reports]) => ({ ...form("person", "R-A", called), reports }))
    assert.equal(profileOf(named).name, name)
    assert.equal(profileOf(named.toReversed()).name, name)
  })

test("a judgement says why, in the words of both", () => {
  const [a, b] = [
    form("person", "R-A", ["Volodymyr Zelenskyy", "President", "UA"]),
    form("person", "R-B", ["Zelensky", "President", "UA"]),
  ]
  assert.equal(
    judgeForms(a, b)?.why,
    "The same: office (President), family name spelled alike (zelenskyy / zelensky), country (UA); but given name told once (volodymyr / none).",
  )
})
