import { lexicon, wordSet } from "./lexicon.ts"

/** Nouns for what two sides sign, and the class that each belongs to. */
export const paperNouns = lexicon<"framework" | "contract" | "order" | "any">({
  framework: "framework",
  contract: "contract",
  subcontract: "contract",
  order: "order",
  "call-off": "order",
  agreement: "any",
  deal: "any",
  accord: "any",
})

/** Whose act a verb of contracts is: the buyer's, the supplier's, or both sides'. */
export const contractVerbs = lexicon<"buyer" | "supplier" | "both">({
  award: "buyer",
  place: "buyer",
  issue: "buyer",
  grant: "buyer",
  give: "buyer",
  receive: "supplier",
  win: "supplier",
  land: "supplier",
  secure: "supplier",
  get: "supplier",
  obtain: "supplier",
  book: "supplier",
  clinch: "supplier",
  sign: "both",
  conclude: "both",
  ink: "both",
  seal: "both",
  agree: "both",
  "enter into": "both",
  finalise: "both",
  finalize: "both",
})

/** Verbs by which a buyer orders things without a noun for the paper: "called off 200 trucks from". */
export const orderingVerbs = wordSet("order commission procure purchase buy")

/** Words right before a sum that say how much a contract is for: "calls for", "could reach". */
export const volumeWords = wordSet(
  "be is are was were been has have had worth valued value volume ceiling total totals totalling",
  "totaling amount amounts amounting represent represents representing reach reaches reached",
  "reaching run runs running call calls provide provides envisage envisages foresee foresees",
  "cover covers covering comprise comprises come comes stand stands equal equals exceed exceeds",
)

/** Nouns for how much a contract is for: "the order value", "a maximum volume of". */
export const volumeNouns = wordSet("volume value ceiling worth total sum price maximum cap")

/** Adjectives of a volume that may never be called off: that of a framework. */
export const potentialWords = wordSet("potential maximum possible overall gross theoretical")

/** Words that may stand between what is measured and its sum: "is worth | a figure in the low". */
export const volumeLinks = wordSet(
  "a an the in of at to up for with as now some around about approximately roughly nearly almost",
  "over just than more less least most figure sum amount number range total maximum could may",
  "might can will would should potentially reportedly currently estimated",
)

/** Verbs that make a contract larger. */
export const raisingVerbs = wordSet(
  "increase raise expand extend lift boost enlarge top upsize double triple",
)

/** Words for a contract that another has taken the place of. */
export const formerWords = wordSet("previous earlier former old original prior predecessor")

/** Words before a contract that something else stands under or follows. */
export const underWords = wordSet("under following within from via after part on through into of")

/** Nouns before what a contract brings: "for the delivery of". */
export const supplyingNouns = wordSet(
  "supply delivery production procurement purchase manufacture provision construction",
)

/** Verbs of what the supplier does: "an order to deliver", "commissioned to build". */
export const supplyingVerbs = wordSet(
  "supply deliver produce provide manufacture build make equip furnish ship",
)
