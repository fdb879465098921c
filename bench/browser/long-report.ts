const list = (words: string): readonly string[] => words.split(" ")

const givenNames = list("Anna Boris Chanda Dora Emil Farida Goran Hanna Igor Jana Karim Lena Marek")
const surnames = list(
  "Lind Weil Mwape Quist Hartog Noor Petrov Berg Salas Tamm Okoro Vance Ruiz Falk Moor Sand Dahl",
)
const places = list(
  "Norway Kenya Latvia Moldova Zambia Estonia Vietnam Peru Chile Ghana Nepal Jordan",
)
const things = list(
  "bridges schools pumps granaries radars clinics roads ferries turbines wells harbours mines archives orchards",
)
const deeds = list("outlast reshape burden shelter divide finance rival haunt serve anchor")
const kinds = list("old narrow public costly silent northern borrowed empty proud wooden")

/** The words of a list in an order that does not repeat soon, the same on every machine. */
const one = (words: readonly string[], turn: number, step: number): string =>
  words[(turn * step + Math.floor(turn / words.length)) % words.length] ?? ""

const person = (turn: number): string => `${one(givenNames, turn, 5)} ${one(surnames, turn, 3)}`
const kindOf = (turn: number): string => `${one(kinds, turn, 7)} ${one(things, turn, 3)}`

/** Sentences that each put something on record, in turn. */
const sentences: readonly ((turn: number) => string)[] = [
  (turn) =>
    `"${one(places, turn, 5)}'s ${kindOf(turn)} ${one(deeds, turn, 3)} us all," ${person(turn)} said.`,
  (turn) => `${person(turn)} told reporters that ${turn + 40} ${kindOf(turn + 1)} were late.`,
  (turn) =>
    `Some ${turn + 90} ${one(things, turn, 5)} in ${one(places, turn, 7)} stood under water.`,
  (turn) =>
    turn % 40 === 3
      ? `${one(places, turn, 5)} will give ${one(places, turn + 5, 7)} $${turn + 2} million for ${kindOf(turn)}.`
      : `${person(turn)} added that "${one(deeds, turn, 7)} or ${one(deeds, turn, 3)}" was the ${kindOf(turn)}' lot.`,
]

/** Words of narration, which put nothing on record, as most words of a report do not. */
const narrated = (turn: number): string =>
  `Rain had fallen on the ${kindOf(turn)} for days, and beyond them the road to the ${kindOf(turn + 5)} was a brown stream. ` +
  `By evening lamps burned in the windows of the ${kindOf(turn + 9)}.`

const inParagraph = sentences.length

/** A report of so many paragraphs: each has four entries, about, in four hundred characters. */
export function longReport(paragraphs: number): string {
  const told = Array.from({ length: paragraphs }, (_, index) => {
    const first = index * inParagraph
    return [...sentences.map((sentence, place) => sentence(first + place)), narrated(index)].join(
      " ",
    )
  })
  return `OSLO, March 12 (Meridian) - ${told.join("\n\n")}`
}
