import { bodyHeads, bodyOpenings, bodyTopics } from "../../lexicon/bodies.ts"
import {
  dayAndMonthWords,
  peopleWords,
  plainWords,
  thingAcronyms,
  thingHeads,
} from "../../lexicon/capital-words.ts"
import { commonNouns } from "../../lexicon/common-nouns.ts"
import { currencies } from "../../lexicon/currencies.ts"
import {
  femaleNames,
  knownSurnames,
  leadingSurnames,
  maleNames,
  nameParticles,
  nameSuffixes,
} from "../../lexicon/given-names.ts"
import {
  honorifics,
  officeHeads,
  officeModifiers,
  officeRanks,
  officesToo,
  rankedOffices,
} from "../../lexicon/offices.ts"
import { placeHeads, placeOpenings } from "../../lexicon/place-words.ts"
import type { Word } from "./words.ts"

const bodyHeadSet = new Set(bodyHeads)
const bodyOpeningSet = new Set(bodyOpenings)
const topicSet = new Set(bodyTopics)

export const isBodyHead = ({ lower }: Word): boolean => bodyHeadSet.has(lower)
export const opensBody = ({ lower }: Word): boolean => bodyOpeningSet.has(lower)
export const isTopic = ({ lower }: Word): boolean => topicSet.has(lower)
export const isPlaceHead = ({ lower }: Word): boolean => placeHeads.has(lower)
export const opensPlace = ({ lower }: Word): boolean => placeOpenings.has(lower)
export const isThingHead = ({ lower }: Word): boolean => thingHeads.has(lower)
export const isPlain = ({ lower }: Word): boolean => plainWords.has(lower)
export const isDayOrMonth = ({ lower }: Word): boolean => dayAndMonthWords.has(lower)
export const isPeopleWord = ({ lower }: Word): boolean => peopleWords.has(lower)
export const isHonorific = ({ lower }: Word): boolean => honorifics.has(lower)
export const isParticle = ({ lower }: Word): boolean => nameParticles.has(lower)
export const isSuffix = ({ lower }: Word): boolean => nameSuffixes.has(lower)
export const isLeadingSurname = ({ lower }: Word): boolean => leadingSurnames.has(lower)
export const isOfficeModifier = ({ lower }: Word): boolean => officeModifiers.has(lower)

/** "Executive" of "Executive Committee", "Student" of "Student Aid Office". */
export const isOfficeToo = (word: Word | undefined): boolean => officesToo.has(word?.lower ?? "")

/** "President", "Secretary-General", "vice-president", "co-founder". */
export const isOfficeHead = ({ lower }: Word): boolean =>
  officeHeads.has(lower) ||
  (lower.includes("-") && officeHeads.has(lower.slice(lower.lastIndexOf("-") + 1)))

/** "Jens", "Jean-Claude". */
export const isGivenName = ({ lower }: Word): boolean =>
  givenAs(lower) || (lower.includes("-") && givenAs(lower.slice(0, lower.indexOf("-"))))

const givenAs = (lower: string): boolean => maleNames.has(lower) || femaleNames.has(lower)

const initial = /^\p{Lu}\.?$|^\p{Lu}\.(?:-?\p{Lu}\.)+$/u

/** "J." or "J.R."; a bare capital only counts with its stop. */
export const isInitial = ({ text }: Word): boolean =>
  text.length <= 6 && text.endsWith(".") && initial.test(text)

const acronym = /^\p{Lu}[\p{Lu}\p{N}&-]{1,7}s?$/u

const currencyCodes = new Set(currencies.map(({ code }) => code.toLowerCase()))

/** "IAEA", "G20"; two to eight capitals, at least two of them letters. */
export const isAcronym = ({ text, lower }: Word): boolean =>
  acronym.test(text) &&
  !thingAcronyms.has(lower) &&
  !currencyCodes.has(lower) &&
  /\p{Lu}.*\p{Lu}|\p{Lu}\d/u.test(text) &&
  !/^[IVX]+$/u.test(text) &&
  // "FY22", "Q3": a part of the calendar.
  !/^(?:FY|CY|Q)\d+$/u.test(text)

const nameShape = /^\p{Lu}[\p{L}’'.-]+$|^(?:al|el|as|an|ar|ad|ash|at)-\p{Lu}[\p{L}’'-]+$/u

/** Letters only, the first a capital and not all of them: what a word of a person's name looks like. */
export const looksLikeName = ({ text, raised }: Word): boolean =>
  raised &&
  text.length > 1 &&
  !/^[DRI]-\p{Lu}/u.test(text) &&
  nameShape.test(text) &&
  text !== text.toUpperCase()

/** The "Lady" of "First Lady", which is an office, though a lady is none. */
export const isRankedOffice = (words: readonly Pick<Word, "lower">[], at: number): boolean =>
  rankedOffices.has(words[at]?.lower ?? "") && officeRanks.has(words[at - 1]?.lower ?? "")

/** "Coaster", "Credit", "Borrowers"; a surname of the lists is none. */
export const isEverydayNoun = ({ lower, tag }: Word): boolean =>
  !knownSurnames.has(lower) &&
  ((tag === "NN" && !lower.includes("-")) ||
    commonNouns.has(lower) ||
    (lower.endsWith("s") && commonNouns.has(lower.slice(0, -1))))
