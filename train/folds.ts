/** Into how many parts the sentences are divided, so that each can be read by what has not seen it. */
export const folds: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7]

/** Neighbours share a document: a fold is made of stretches, not of single sentences. */
const stretch = 40

/** Is the sentence of this number in the fold? With fewer folds, these are larger. */
export const isIn = (number: number, fold: number, count = folds.length): boolean =>
  Math.floor(number / stretch) % count === fold
