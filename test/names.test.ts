import assert from "node:assert/strict"
import { describe, test } from "node:test"
import { localReader } from "../src/app/local-reader.ts"

const reader = localReader()

/** "person Ana Ruiz, Foreign Minister of Spain = Ana Ruiz; Ruiz; she" */
function castOf(text: string): readonly string[] {
  const { parties } = reader.draft(text, { published: "2024-03-15" })
  return parties.map(({ kind, name, office, of, mentions }) => {
    const holder = parties.find(({ id }) => id === of)
    const held = office === undefined ? "" : `, ${office}`
    const owner = holder === undefined ? "" : ` of ${holder.name}`
    const told = mentions.map(({ start, end }) => text.slice(start, end)).join("; ")
    return `${kind} ${name}${held}${owner} = ${told}`
  })
}

const casts: readonly (readonly [shows: string, text: string, cast: readonly string[]])[] = [
  [
    "an office before the name, then surname and pronoun",
    "Spanish Foreign Minister Ana Ruiz arrived on Monday. Ruiz said she would sign the treaty.",
    ["person Ana Ruiz, Foreign Minister of Spain = Ana Ruiz; Ruiz; she", "country Spain = "],
  ],
  [
    "an office in apposition, its body in brackets",
    "Rafael Mendez, the head of the International Atomic Energy Agency (IAEA), flew to Vienna. The IAEA declined to comment.",
    [
      "person Rafael Mendez, head of International Atomic Energy Agency = Rafael Mendez",
      "body International Atomic Energy Agency = International Atomic Energy Agency; IAEA; IAEA",
    ],
  ],
  [
    "a counterpart holds the same office for another country",
    "French Finance Minister Paul Girard met his German counterpart Klaus Weber in Berlin.",
    [
      "person Paul Girard, Finance Minister of France = Paul Girard; his",
      "person Klaus Weber, Finance Minister of Germany = Klaus Weber",
      "country France = ",
      "country Germany = ",
    ],
  ],
  [
    "a surname spelt otherwise later on is nobody new",
    "Karin Lindqvist, the treasurer, opened the bridge. Ms Linqvist said it was ready.",
    ["person Karin Lindqvist, treasurer = Karin Lindqvist; the treasurer; Linqvist"],
  ],
  [
    "but not where two are as near, or the letters differ more",
    "Karin Hansen met Jan Hanson and Ida Larsen. Mr Hanssn spoke to Mr Lawson.",
    [
      "person Karin Hansen = Karin Hansen",
      "person Jan Hanson = Jan Hanson",
      "person Ida Larsen = Ida Larsen",
      "person Hanssn = Hanssn",
      "person Lawson = Lawson",
    ],
  ],
  [
    "a capital that acts is its country, one that is a place is not",
    "Moscow denied the report. The delegation stayed in Moscow.",
    ["country Russia = Moscow"],
  ],
  [
    "the two leaders are both",
    "President Maria Lopez met Prime Minister Jan Novak. The two leaders discussed trade.",
    [
      "person Maria Lopez, President = Maria Lopez; The two leaders",
      "person Jan Novak, Prime Minister = Jan Novak; The two leaders",
    ],
  ],
  [
    "the alliance is NATO",
    "NATO sent four ships. The military alliance said it would send more.",
    ["body NATO = NATO; The military alliance; it"],
  ],
  [
    "two men as near: nobody is guessed",
    "Peter Brown and John Green met Mark White. He was late.",
    [
      "person Peter Brown = Peter Brown",
      "person John Green = John Green",
      "person Mark White = Mark White",
    ],
  ],
  [
    "Asian names call by the first word",
    "Kim Jong-un watched the launch. Kim praised the crew.",
    ["person Kim Jong-un = Kim Jong-un; Kim"],
  ],
  [
    "Mr and Mrs of one name",
    "Hillary Clinton and Bill Clinton came. Mr Clinton spoke first, Mrs Clinton last.",
    [
      "person Hillary Clinton = Hillary Clinton; Clinton",
      "person Bill Clinton = Bill Clinton; Clinton",
    ],
  ],
  [
    "names of things name nobody",
    "The World Cup begins on Monday. The Clean Air Act passed in March.",
    [],
  ],
  [
    "a place that is a given or family name",
    "Michael Jordan opened the school with Chad Smith.",
    ["person Michael Jordan = Michael Jordan", "person Chad Smith = Chad Smith"],
  ],
  [
    "a transcript's labels in capitals",
    "Press Secretary Karin Moll took questions.\n\nMS. MOLL: Good morning.\n\nTHE PRESIDENT: Thank you.\n\nSENIOR OFFICIAL: Sure.",
    [
      "person Karin Moll, Press Secretary = Karin Moll; MOLL",
      "person The President, President = PRESIDENT",
      "person senior official = SENIOR OFFICIAL",
    ],
  ],
  [
    "titles with of, holders with of, seats",
    "Secretary of State Ann Lee met Prime Minister of Japan Kenji Mori. Mori thanked Kremlin spokesman Oleg Orlov.",
    [
      "person Ann Lee, Secretary of State = Ann Lee",
      "country Japan = Japan",
      "person Kenji Mori, Prime Minister of Japan = Kenji Mori; Mori",
      "person Oleg Orlov, spokesman of Russia = Oleg Orlov",
      "country Russia = ",
    ],
  ],
  [
    "a nickname inside the name",
    'Rep. Mary J. "Molly" Stone voted no. Molly Stone left early.',
    ['person Mary J. "Molly" Stone, Rep. = Mary J. "Molly" Stone; Molly Stone'],
  ],
  [
    "a body once with its country, then without",
    "The Kenyan Education Ministry closed the school. The Education Ministry gave no reason.",
    ["body Kenyan Education Ministry = Kenyan Education Ministry; Education Ministry"],
  ],
  [
    "an office that is no more held is not the one in office",
    "Former President Luis Vega met President Ana Paz. The president smiled.",
    [
      "person Luis Vega, Former President = Luis Vega",
      "person Ana Paz, President = Ana Paz; The president",
    ],
  ],
  [
    "papers and stations are outlets",
    "Mayor Ida Lund told Radio Skagen on Monday. The Harbour Gazette was surprised.",
    [
      "person Ida Lund, Mayor = Ida Lund",
      "outlet Radio Skagen = Radio Skagen",
      "outlet Harbour Gazette = Harbour Gazette",
    ],
  ],
  [
    "a body by its head alone, once it was told",
    "The European Commission named the sum. A Commission spokesman confirmed it.",
    ["body European Commission = European Commission; Commission"],
  ],
  [
    "a code of money names nobody",
    "Sweden adds SEK 300 million and SEK 20 million.",
    ["country Sweden = Sweden"],
  ],
  [
    "two countries that a hyphen ties are two",
    "The Kenya-Somalia border reopened. Banco Central raised rates.",
    ["country Kenya = Kenya", "country Somalia = Somalia", "body Banco Central = Banco Central"],
  ],
  [
    "a body told only by what it is, and its country",
    "The army said the road was open. Peru's transport ministry saw no progress.",
    [
      "body army = The army",
      "country Peru = Peru",
      "body transport ministry of Peru = transport ministry",
    ],
  ],
  [
    "a capital with the verb of a headline is its country",
    "Nairobi pledges $30 million to Somali fund",
    ["country Kenya = Nairobi"],
  ],
  [
    "the president is not the vice president",
    "Vice President Nora Dahl arrived. The president stayed at home.",
    ["person Nora Dahl, Vice President = Nora Dahl"],
  ],
  [
    "a hospital is a place, and a body where it speaks",
    "She was taken to Queen Mary Hospital. Queen Mary Hospital said she was stable.",
    ["body Queen Mary Hospital = Queen Mary Hospital"],
  ],
  [
    "a person who is called like a city",
    "Florence Moreau left the ship. Florence claims that she was held there.",
    ["person Florence Moreau = Florence Moreau; Florence; she"],
  ],
  [
    "a person who is called like the seat of a government",
    "Celia Paris left the ship. Paris claims that she was held there.",
    ["person Celia Paris = Celia Paris; Paris; she"],
  ],
  [
    "what works in a country is a body",
    "Telekor Namibia laid the cable. Its rival sued Telekor Namibia in May.",
    ["body Telekor Namibia = Telekor Namibia; Its; Telekor Namibia"],
  ],
  [
    "a firm by the first word of its name",
    "Zorvex Holdings Limited lost money. Zorvex said it would sell ships.",
    ["body Zorvex Holdings Limited = Zorvex Holdings Limited", "body Zorvex = Zorvex; it"],
  ],
  [
    "a person in the name of a thing",
    "Ana Ruiz painted until May. The Ana Ruiz Photography Prize is new.",
    ["person Ana Ruiz = Ana Ruiz; Ana Ruiz"],
  ],
  [
    "child labour is no party",
    "The Conference on the Elimination of Child Labour opened in Durban.",
    [],
  ],
  [
    "a body by its head noun",
    "The Fairview Water Authority fined Acme Widgets Inc. on Tuesday.",
    [
      "body Fairview Water Authority = Fairview Water Authority",
      "body Acme Widgets Inc. = Acme Widgets Inc.",
    ],
  ],
]

describe("who is on stage", () => {
  for (const [shows, text, cast] of casts) {
    test(shows, () => assert.deepEqual(castOf(text), cast))
  }
})

const places: readonly (readonly [shows: string, text: string, places: readonly string[]])[] = [
  [
    "places in the names of bodies",
    "The University of Chicago wrote to the Supreme Court of India. The Bank of Spain agreed.",
    ["Chicago", "India", "Spain"],
  ],
  ["a place by the noun behind it", "They left for the Ramvali district in May.", ["Ramvali"]],
  [
    "a place by the list it stands in",
    "He spoke in Paris of Berlin, Madrid and Korvada.",
    ["Paris", "Berlin", "Madrid", "Korvada"],
  ],
  ["no place where only a noun is told of", "Dead in Zarvi stampede near the mosque.", []],
]

describe("what is on the map", () => {
  for (const [shows, text, found] of places) {
    test(shows, () => {
      const { mentions } = reader.draft(text, { published: "2024-03-15" })
      const told = mentions.filter(({ kind }) => kind === "place")
      assert.deepEqual(
        told.map(({ start, end }) => text.slice(start, end)),
        found,
      )
    })
  }
})

test("every mention lies in its sentence and is headed by a token of its own", () => {
  const text =
    "UN envoy Jane Roe met the army's General Idris Hamdan. She said 31 NATO allies agreed."
  const { mentions, sentences } = reader.draft(text)
  for (const { start, end, sentence, head } of mentions) {
    const token = sentences[sentence]?.tokens[head]
    assert.ok(token !== undefined && start <= token.start && token.end <= end)
  }
})
