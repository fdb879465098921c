import { lexicon, wordSet } from "./lexicon.ts"

/** Nouns for a kind of body: "the ministry" is the ministry named last. */
export const bodyNominals = wordSet(
  "ministry department agency commission council committee party bank university court union association federation parliament senate assembly institute foundation company firm group organization organisation authority service bureau office board team club airline newspaper paper magazine broadcaster network channel outlet watchdog regulator corporation carrier automaker manufacturer retailer charity church hospital school college alliance bloc body institution lender think-tank militia force army navy police government administration",
)

/** Of those, the ones that say too little to be matched by a word of the name. */
export const looseBodyNominals = wordSet(
  "company firm group organization organisation body agency institution authority",
)

/** Nominals that stand for few bodies, by the head noun: "the transatlantic military alliance". */
export const bodiesCalled: ReadonlyMap<string, readonly string[]> = new Map([
  ["alliance", ["NATO"]],
  [
    "bloc",
    [
      "European Union",
      "ASEAN",
      "ECOWAS",
      "BRICS",
      "G7",
      "African Union",
      "Mercosur",
      "Gulf Cooperation Council",
    ],
  ],
  ["watchdog", ["International Atomic Energy Agency", "OPCW", "Human Rights Watch"]],
  ["lender", ["International Monetary Fund", "World Bank", "European Central Bank"]],
  ["cartel", ["OPEC"]],
])

/** Nouns for a newspaper or station, which only an outlet can be. */
export const outletNominals = wordSet(
  "newspaper paper magazine broadcaster network channel outlet daily weekly tabloid",
)

/** Nouns for a country. */
export const countryNominals = wordSet("country nation kingdom republic")

/** Plural nouns that, after "the two" or "both", point at persons named just before. */
export const pairNominals = wordSet(
  "leaders ministers presidents men women officials diplomats counterparts sides premiers chancellors secretaries politicians candidates rivals generals",
)

/** Personal pronouns of the third person, with what they can point at. */
export const pronouns = lexicon<"he" | "she" | "it" | "they">({
  he: "he",
  him: "he",
  his: "he",
  himself: "he",
  she: "she",
  her: "she",
  hers: "she",
  herself: "she",
  it: "it",
  its: "it",
  itself: "it",
  they: "they",
  them: "they",
  their: "they",
  theirs: "they",
  themselves: "they",
})

/** Pronouns of those who speak and are spoken to: whom they mean, the statement tells. */
export const speakersPronouns = wordSet(
  "i me my mine myself we us our ours ourselves you your yours yourself yourselves",
)
