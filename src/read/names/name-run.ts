import { owningPeople } from "../../lexicon/body-words.ts"
import { officeRanks } from "../../lexicon/offices.ts"
import { peopleNamed, placeNamed } from "./gazetteer.ts"
import {
  isBodyHead,
  isDayOrMonth,
  isGivenName,
  isHonorific,
  isInitial,
  isOfficeHead,
  isOfficeModifier,
  isOfficeToo,
  isParticle,
  isPlaceHead,
  isRankedOffice,
  isSuffix,
  isTopic,
  opensBody,
  opensPlace,
} from "./name-words.ts"
import type { Word } from "./words.ts"

const at = (words: readonly Word[], index: number): Word | undefined => words[index]

/** No name has more words; a page set in capitals is no name. */
const longestName = 16

const isPeople = ({ lower }: Word): boolean => peopleNamed(lower) !== undefined

const isArticle = (word: Word | undefined): boolean => word?.lower === "the"

/**
 * The last word of the body's name that begins here, if it is one by its head or opening:
 * "Irving Police Department" of "Irving Police Department Chief Larry Boyd".
 */
export function bodyEnd(words: readonly Word[], from: number): number | undefined {
  let end: number | undefined
  let open = false
  const limit = Math.min(words.length, from + longestName)
  for (let index = from; index < limit; index++) {
    const word = at(words, index)
    if (word === undefined) break
    if (word.raised) {
      // "King Fahd University" is one name.
      // "Office of the Vice President", "Office of the First Lady": the office that it serves.
      if (servesOffice(words, from, index)) return index
      if (isDayOrMonth(word) || (isHonorific(word) && index > from)) break
      if (isOfficeHead(word) && !isBodyHead(word)) {
        // "General Services Administration", "Executive Committee": no office, but what it is about.
        if (index === from && isOfficeToo(word) && at(words, index + 1)?.raised) continue
        break
      }
      if (isBodyHead(word)) {
        // "Police Chief", "Army General", "Treasury Secretary": the office's first word, no body.
        const next = at(words, index + 1)
        if (!(index === from && isOfficeModifier(word) && next?.raised && isOfficeHead(next)))
          end = index
      } else if (open) end = index
      if (open && !leadsOn(word) && !leadsToWork(words, index)) open = false
      continue
    }
    const joined = joins(words, from, index, end)
    if (joined === undefined) break
    if (joined.opens) open = true
    index = joined.to
  }
  return end
}

/** Does an office end here that "of the" or "for the" leads to: the "Lady" of "Office of the First Lady"? */
function servesOffice(words: readonly Word[], from: number, index: number): boolean {
  const head = at(words, index)
  if (head === undefined || isBodyHead(head)) return false
  if (!isOfficeHead(head) && !isRankedOffice(words, index)) return false
  let first = index - 1
  for (let word = at(words, first); word?.raised === true; word = at(words, first)) {
    if (isBodyHead(word) || !(isOfficeModifier(word) || officeRanks.has(word.lower))) return false
    first--
  }
  const body = at(words, first - 2)
  const led = isArticle(at(words, first)) && at(words, first - 1)?.lower === "of"
  return led && first - 2 >= from && body !== undefined && isBodyHead(body)
}

/** "Workers' Rights", "Women's Health Organization": a name goes on behind people whose thing it is. */
function ownsName(words: readonly Word[], index: number): boolean {
  const owner = at(words, index - 1)
  const mark = at(words, index)
  if (owner === undefined || !/^['’]s?$/u.test(mark?.text ?? "") || mark?.start !== owner.end)
    return false
  return at(words, index + 1)?.raised === true && owningPeople.has(owner.lower)
}

/** "Hong Kong and Macau Affairs Office": two places before one head. */
function sharesHead(words: readonly Word[], index: number): boolean {
  const before = at(words, index - 1)
  if (before === undefined || (!isPlace(before) && !isPlaceBehind(words, index))) return false
  for (let next = index + 1; next < index + 6; next++) {
    const word = at(words, next)
    if (word?.raised !== true || isOfficeHead(word)) return false
    if (next === index + 1 && !isPlace(word)) return false
    if (isBodyHead(word)) return next > index + 1
  }
  return false
}

const isPlaceBehind = (words: readonly Word[], end: number): boolean =>
  placeNamed(`${at(words, end - 2)?.lower} ${at(words, end - 1)?.lower}`) !== undefined

/** "Centre for African Studies", "University of North Carolina": after such a word more follows. */
const leadsOn = (word: Word): boolean =>
  isTopic(word) || isBodyHead(word) || word.pos === "ADJ" || opensPlace(word) || isPeople(word)

/** "Office of Disaster Risk Reduction": behind its second word comes what it works at. */
const leadsToWork = (words: readonly Word[], index: number): boolean => {
  const [word, next] = [at(words, index), at(words, index + 1)]
  return (
    word !== undefined &&
    next?.raised === true &&
    !isPlace(word) &&
    !isGivenName(next) &&
    workEnds.test(next.lower)
  )
}

const isPlace = ({ lower }: Word): boolean => placeNamed(lower) !== undefined

const workEnds = /(?:tions?|sions?|ship|ity|ness|ment|ance|ence|logy|nomy|istry|izing|ising)$/u

/** May the name go on over this small word? `to` is the last small word, `opens` that a name must follow. */
function joins(
  words: readonly Word[],
  from: number,
  index: number,
  end: number | undefined,
): { readonly to: number; readonly opens: boolean } | undefined {
  const word = at(words, index)
  const before = at(words, index - 1)
  const next = at(words, index + 1)
  if (word === undefined || before === undefined || index === from) return undefined
  if (word.lower === "of" || word.lower === "for" || word.lower === "on") {
    const afterHead = end === index - 1 || opensBody(before)
    if (!afterHead || (word.lower !== "of" && end === undefined)) return undefined
    if (next?.raised) return { to: index, opens: true }
    if (isArticle(next) && at(words, index + 2)?.raised) return { to: index + 1, opens: true }
    return undefined
  }
  if (ownsName(words, index)) return { to: index, opens: end === index - 1 }
  if (word.lower === "and" && sharesHead(words, index)) return { to: index, opens: false }
  if (word.lower === "and" || word.lower === "&") {
    if (
      next?.raised &&
      (word.lower === "&" ||
        (isTopic(before) && (isTopic(next) || end !== undefined)) ||
        ((tellsWork(before) || isWhatOf(words, index - 1)) && tellsWork(next)))
    )
      return { to: index, opens: end !== undefined }
    return undefined
  }
  if (word.lower === "," && isTopic(before) && next?.raised && isTopic(next)) {
    // "Ministry of Health, Labour and Welfare"
    const and = at(words, index + 2)
    return and?.lower === "and" || and?.lower === ","
      ? { to: index, opens: end !== undefined }
      : undefined
  }
  return undefined
}

/** "Ministry of Electronics and …": behind "of" it heads nothing, but is what the body is about. */
const isWhatOf = (words: readonly Word[], index: number): boolean => {
  const [body, of, word] = [at(words, index - 2), at(words, index - 1), at(words, index)]
  return (
    of?.lower === "of" &&
    body !== undefined &&
    opensBody(body) &&
    word !== undefined &&
    isBodyHead(word)
  )
}

/** "Oceanic and Atmospheric", "Citizenship and Immigration": by their form what a body is about. */
const tellsWork = (word: Word): boolean =>
  isTopic(word) ||
  (word.lower.length > 6 &&
    /(?:tions?|ship|ity|ics?|al|ure|ness|ment|ence|ance|ery|logy|nomy|istry)$/u.test(word.lower) &&
    // "telecommunications" heads firms, too
    (!isBodyHead(word) || word.lower.endsWith("cations")) &&
    !isGivenName(word) &&
    !isPlace(word))

/** The last word of the run of name-like words that begins here: "Ursula von der Leyen". */
export function runEnd(words: readonly Word[], from: number): number {
  let end = from
  const limit = Math.min(words.length, from + longestName)
  for (let index = from + 1; index < limit; index++) {
    const word = at(words, index)
    if (word === undefined) break
    if (word.raised) {
      // "Bill King buried": a surname, where no name follows.
      if (isOfficeHead(word) || (isHonorific(word) && at(words, index + 1)?.raised)) break
      if (
        isDayOrMonth(word) &&
        word.lower !== "may" &&
        word.lower !== "june" &&
        word.lower !== "april"
      )
        break
      end = index
      continue
    }
    if (isSuffix(word) && index === end + 1) {
      end = index
      continue
    }
    const nicknamed = nicknameEnd(words, index)
    if (nicknamed !== undefined) {
      index = nicknamed
      continue
    }
    // "Jr" after a comma; particles only before another name.
    const next = at(words, index + 1)
    if (word.lower === "," && next !== undefined && isSuffix(next) && next.raised) continue
    if (isParticle(word) && (next?.raised || (next !== undefined && isParticle(next)))) continue
    break
  }
  return end
}

/** The closing mark of the nickname in 'Robert C. "Bobby" Scott'. */
function nicknameEnd(words: readonly Word[], index: number): number | undefined {
  const mark = at(words, index)?.text
  if (mark !== '"' && mark !== "“" && mark !== "(") return undefined
  const close = at(words, index + 2)?.text
  const named = at(words, index + 1)?.raised && at(words, index + 3)?.raised
  return named && (close === '"' || close === "”" || close === ")") && mark !== "("
    ? index + 2
    : undefined
}

/** The last word of "Strait of Hormuz", "Republic of Ireland", "Gulf of Guinea". */
export function placeEnd(words: readonly Word[], from: number, end: number): number {
  const head = at(words, end)
  const of = at(words, end + 1)
  const next = at(words, end + 2)
  if (
    head !== undefined &&
    isPlaceHead(head) &&
    of?.lower === "of" &&
    next?.raised &&
    !isInitial(next)
  )
    return end + 2
  return from > end ? from : end
}
