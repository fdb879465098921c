import { remembered } from "../model/remembered.ts"

/** Lower case without accents, dots and doubled spaces: "São Tomé" is "sao tome", "U.S." is "us". */
export const fold = (text: string): string =>
  text.length <= longestKnown ? foldKnown(text) : foldAnew(text)

// The same names are folded for every pair that they are held against; whole texts are not.
const longestKnown = 100
const foldKnown = remembered((text) => foldAnew(text))

const foldAnew = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[’‘'`´]s?\b/gu, (mark) => (mark.length > 1 ? "" : "'"))
    .replace(/[øœæßłđıʼ]/gu, (letter) => plainLetters[letter] ?? letter)
    .replace(/\./gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()

const plainLetters: Readonly<Record<string, string>> = {
  ø: "o",
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ł: "l",
  đ: "d",
  ı: "i",
  ʼ: "",
}

/** Spellings that other alphabets are put into ours by, and the one that stands for all of them. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|cz/gu, "ch"],
  [/sch|sz/gu, "sh"],
  [/dzh|dj/gu, "j"],
  [/kh|gh|(?<=.)h(?=[^aeiou]|$)/gu, "h"],
  [/ph/gu, "f"],
  [/th/gu, "t"],
  [/ck|q/gu, "k"],
  [/x/gu, "ks"],
  [/c(?!h)(?=[eiy])/gu, "s"],
  [/c(?!h)/gu, "k"],
  [/w/gu, "v"],
  [/ou|oo/gu, "u"],
  [/ee|[iyj]+/gu, "i"],
  [/ie|ei/gu, "i"],
  [/(?<letter>\p{L})\k<letter>/gu, "$<letter>"],
]

/** A name as it sounds, whichever way it is spelled: "Zelenskyy" and "Zelenskiy" are "zelenski". */
export const soundOf: (word: string) => string = remembered((word) =>
  spellings.reduce((sound, [pattern, to]) => sound.replace(pattern, to), fold(word)),
)

/** The consonants of a name as it sounds, hard and soft alike: one key for "Qaddafi" and "Gadhafi". */
export function skeletonOf(word: string): string {
  const sound = soundOf(word)
  const bones = `${sound.slice(0, 1)}${sound.slice(1).replace(/[aeiouh]/gu, "")}`
  return bones.replace(/g/gu, "k").replace(/(?<letter>\p{L})\k<letter>/gu, "$<letter>")
}

/** Are two words alike by so much, from 0 for nothing in common to 1 for equal? */
export function areAlike(a: string, b: string, least: number): boolean {
  const enough = (edits: number): boolean => 1 - edits / Math.max(1, a.length, b.length) >= least
  // Each letter that one has more than the other is an edit.
  return enough(Math.abs(a.length - b.length)) && enough(distance(a, b))
}

/** Edits from one word to the other, by Levenshtein's table of two rows. */
function distance(a: string, b: string): number {
  if (a === b) return 0
  let above = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1
      const cost = (above[column - 1] ?? 0) + change
      line.push(Math.min((above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, cost))
    }
    above = line
  }
  return above[b.length] ?? longestOf(a, b)
}

const longestOf = (a: string, b: string): number => Math.max(a.length, b.length)
