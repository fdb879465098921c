import { wordSet } from "./lexicon.ts"

/** What only persons do, by lemma, said of a subject whose name tells nothing. */
export const humanVerbs = wordSet(
  "say tell ask add reply explain think believe feel know want hope like love remember recall smile laugh cry walk run sit stand speak talk write read sing dance marry die bear live study graduate retire resign tweet joke argue insist admit confess suggest note describe stress point warn urge claim wear eat drink sleep born wake arrive grow teach arrest",
)

/** Small words before the name of a place. */
export const whereWords = wordSet(
  "in at near around outside across throughout towards toward via off inside",
)

/** Nouns before "of" and a place: "the city of Agua Bonita". */
export const placeNouns = wordSet(
  "city town village province district region state county municipality island port suburb neighbourhood neighborhood area capital prefecture department territory coast shores outskirts residents people north south east west",
)

/** Nouns behind the name of a place: "Kishtwar district", "the Futenma base". */
export const placeTails = wordSet(
  "city town village villages district districts province provinces region county municipality island islands port suburb neighbourhood neighborhood area prefecture department governorate upazila electorate highway road street motorway bypass airport dam river valley mountain mountains mine mines base beach coast strait peninsula border prison bridge square station",
)

/** Nouns before the name of a body: "the consulting firm Deloitte", "the magazine MicroMega". */
export const bodyBefore = wordSet(
  "company companies firm bank airline airlines group magazine newspaper newspapers daily weekly website agency broadcaster network party band club team giant startup start-up carrier retailer manufacturer carmaker automaker maker operator supplier consultancy studio label brand chain miner developer insurer lender charity ngo organisation organization platform exchange outlet channel union university parties outlets banks",
)

/** Nouns that belong to a person: "Nees's wife". */
export const ownNouns = wordSet(
  "wife husband mother father son daughter brother sister death family parents lawyer friend body mind life career birthday face hand hands eyes voice office remarks comments speech words",
)

/** Nouns that a body has before them: "the Umurenge offices", "Gecamines shares". */
export const bodyHave = wordSet(
  "officials official spokesman spokeswoman spokesperson executives executive employees staff workers members member shares stock headquarters offices office factory plant customers users founder website newspaper website company group firm chief party leader leaders lawmakers fighters militants gunmen rebels supporters website team president ceo director",
)

/** What firms and bodies do, by lemma. */
export const bodyVerbs = wordSet(
  "launch sell acquire operate own hire publish release produce employ merge manufacture invest develop provide offer fund finance announce list raise supply distribute deploy recruit sponsor host issue recommend plan unveil partner organise organize",
)

/** What is named as persons are: "tropical storm Bonnie". */
export const storms = wordSet("storm hurricane typhoon cyclone tornado")

/** What a list of places opens with: "the counties of Clay and Floyd". */
export const placeLists = wordSet(
  "counties parishes cities towns villages districts provinces municipalities boroughs islands regions departments communes townships",
)
