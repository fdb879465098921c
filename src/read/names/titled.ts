/** Is it set in capitals throughout? "U.N." is not: three letters in a row are. */
export const isShouted = (words: string): boolean =>
  words === words.toUpperCase() && /\p{Lu}{3}/u.test(words)

const small = new Set(["of", "on", "upon", "de", "la", "el", "al", "du", "the"])

/** "WEST PALM BEACH" as "West Palm Beach"; "U.N." and names in small letters stay. */
export const titled = (name: string): string =>
  isShouted(name)
    ? name
        .toLowerCase()
        .replace(/[\p{L}’']+/gu, (word) =>
          small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
        )
    : name
