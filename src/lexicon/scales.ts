import { lexicon } from "./lexicon.ts"

/** Zeros that a scale beside a figure appends, where it can be read as nothing else. */
export const scales = lexicon({
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  quadrillion: 15,
  mil: 6, // "RM3.06mil" in the Malaysian press
  mln: 6,
  mn: 6,
  mm: 6, // only ever tried beside a currency: alone it is millimetres
  bn: 9,
  bln: 9,
  tn: 12,
  trn: 12,
  trln: 12,
  lakh: 5, // India: a hundred thousand
  lakhs: 5,
  crore: 7, // India: ten million
  crores: 7,
})

/** Letters that are a scale beside a currency or before what is counted, and else a unit. */
export const scaleLetters = lexicon({
  k: 3,
  K: 3,
  m: 6, // "5m" alone is metres
  M: 6,
  b: 9,
  B: 9,
  t: 12, // "5t" alone is tonnes
  T: 12,
  cr: 7, // "Rs 5 cr"
  mm: 6,
  MM: 6,
})

/** Scales told without a figure, and the least and most they stand for in powers of ten. */
export const vagueScales = lexicon({
  tens: 1,
  hundreds: 2,
  thousands: 3,
  millions: 6,
  billions: 9,
  trillions: 12,
  dozens: 1,
  scores: 1,
  lakhs: 5,
  crores: 7,
})
