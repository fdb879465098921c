import { wordSet } from "./lexicon.ts"

/** Nouns that are counted without telling news: "two sides", "three times", "one thing". */
export const idleNouns = wordSet(
  "side way thing time hand part kind step point reason example word other another minute moment",
  "occasion respect case sort type more less half third quarter fold page paragraph chapter",
  "person-hour question side term turn level stage phase floor storey story-line o'clock us them",
  "leader minister president official year month week day hour second decade century",
  "objective area system generation priority pillar principle issue effort line goal category",
  "element component theme topic idea lesson name option approach aspect factor chance",
)

/** Nouns whose small counts tell no news either: "two games", "three lists", "two of her sons". */
export const smallIdleNouns = wordSet(
  "game match goal sentence list category incident variety question option chance interview spotting",
  "element issue priority proposal meeting event role model theme idea story topic area aspect factor",
  "benefit count charge language volcano ace service list letter version condition section chapter",
  "son daughter brother sister cousin neighbour neighbor friend colleague half rule name word visit",
)

/** Units of time and age, which are dates and portraits, not figures. */
export const timeUnits = wordSet(
  "second minute hour day week fortnight month quarter year decade century",
)

/** Verbs that tell how large something is or grew: what they are told of is what is measured. */
export const changeVerbs = wordSet(
  "rise fall grow shrink climb drop jump increase decrease decline slow ease reach hit stand total",
  "amount exceed cost be average surge plunge gain double expand slip swell",
)

/** Verbs by which somebody makes something larger or smaller: what they change is measured. */
export const changingVerbs = wordSet(
  "raise increase lift boost expand cut reduce lower slash trim decrease bring push take double",
)

/** Nouns that only frame a figure: "a total of $5 million" is no total of anything. */
export const framingNouns = wordSet(
  "total average maximum minimum sum amount figure value cost price level rate excess order",
  "number share proportion percentage",
)

/** Words that make a counted noun one already spoken of: "the two leaders", "both men". */
export const definiteWords = wordSet("the these those both his her its their our my your all")
