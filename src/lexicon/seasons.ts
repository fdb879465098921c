import { lexicon } from "./lexicon.ts"

/** Seasons by their TIMEX3 code. */
export const seasons = lexicon({
  spring: "SP",
  springtime: "SP",
  summer: "SU",
  summertime: "SU",
  fall: "FA",
  autumn: "FA",
  winter: "WI",
  wintertime: "WI",
})

/** More than one season: "the past three summers". */
export const seasonPlurals = lexicon({
  springs: "SP",
  summers: "SU",
  autumns: "FA",
  winters: "WI",
})
