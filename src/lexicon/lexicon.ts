/** Words and what they stand for. A word given twice does not compile, being an object literal. */
export const lexicon = <Value>(
  words: Readonly<Record<string, Value>>,
): ReadonlyMap<string, Value> => new Map(Object.entries(words))

/** Words without a value, looked up as they are. */
export const wordSet = (...words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((line) => line.split(/\s+/u)))
