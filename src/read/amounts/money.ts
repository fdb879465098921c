import {
  currencyPrefixes,
  currencySigns,
  currencySuffixes,
  dollarLetters,
  shyPrefixes,
} from "../../lexicon/currency-words.ts"
import { currencyCodes, shyCodes } from "./currency-codes.ts"
import { nameAfter } from "./currency-name.ts"
import { type Numeral, withLetter } from "./numeral.ts"
import { perAfter } from "./per.ts"
import type { AmountRule, Measured, Scene } from "./scene.ts"
import { isSpace, wordAfter, wordBefore } from "./words-around.ts"

/** The amount with the name that may follow the sign, and what it is per: "$10 dollars a share". */
function finish(scene: Scene, money: Measured): Measured {
  const { text } = scene
  const name = nameAfter(text, money.end)
  const us = / (?:US|U\.S\.)(?![\p{L}$])/uy
  us.lastIndex = money.end
  // "$76 US a barrel", as Canadian papers print it.
  const end = name?.end ?? (us.test(text) ? us.lastIndex : money.end)
  const per = perAfter(text, end)
  return { ...money, end: per?.end ?? end, ...(per && { per: per.per }) }
}

/** Where the sign or code must end: before the space and the minus that stand by the figure. */
function leftOf({ text, floor }: Scene, start: number): number {
  let at = start
  if (at > floor && isSpace(text.charCodeAt(at - 1))) at--
  if (at > floor && /[-−]/u.test(text.charAt(at - 1)) && !isSpace(text.charCodeAt(at - 2))) at--
  return at
}

/** "$5 million", "US$ 5m", "$US160 million", "€50bn", "£2.3bn", "HK $3.7 billion". */
export const moneyBySign: AmountRule = {
  id: "amount/money-by-sign",
  reads: "A currency sign before a number, with the letters that say whose it is.",
  take(scene, numeral) {
    const { text, floor } = scene
    let at = leftOf(scene, numeral.start)
    const inner = wordBefore(text, at, floor)
    const country = inner && inner.end === at ? dollarLetters.get(inner.text) : undefined
    if (country !== undefined && inner && text.charAt(inner.start - 1) === "$") at = inner.start
    const sign = text.charAt(at - 1)
    const name = at > floor ? currencySigns.get(sign) : undefined
    if (name === undefined) return undefined
    const letters = sign === "$" ? lettersBefore(scene, at - 1) : undefined
    const code = letters?.code ?? country ?? name
    const taken = withLetter(numeral)
    const start = letters?.start ?? at - 1
    return finish(scene, {
      start,
      end: taken.end,
      numeral: taken,
      currency: scene.currency(code, undefined, numeral.start),
    })
  },
  examples: [
    ["It won a {$48.2 million} contract.", { currency: "USD", value: "48200000" }],
    ["Canberra adds {A$5m}.", { currency: "AUD", value: "5000000" }],
    ["The bank lost {€50bn} in a week.", { currency: "EUR", value: "50000000000" }],
    ["Crude was {$76 a barrel} on Friday.", { currency: "USD", per: "barrel" }],
    ["The $ sign was upside down."],
    ["They count 40 villages."],
    ["A 5% rise was agreed."],
    ["The C-130 landed at 5."],
  ],
}

/** "HK" of "HK$" or "HK $"; a lone letter must touch the sign, for "a $5 grant" is no A$. */
function lettersBefore(
  { text, floor }: Scene,
  at: number,
): { code: string; start: number } | undefined {
  const spaced = isSpace(text.charCodeAt(at - 1))
  const word = wordBefore(text, at, floor)
  if (word === undefined) return undefined
  const letters = word.text.replaceAll(".", "").toUpperCase()
  const code = dollarLetters.get(letters)
  if (code === undefined) return undefined
  const sure = !spaced || letters.length > 1 || letters === "C" || word.text === "S"
  return sure && !/^[’']/u.test(text.charAt(word.start - 1))
    ? { code, start: word.start }
    : undefined
}

/** "NOK 85 billion", "USD115.5", "RM79", "Rs 5 crore", "MEUR 120". */
export const moneyByCode: AmountRule = {
  id: "amount/money-by-code",
  reads: "A currency code or its usual letters before a number.",
  take(scene, numeral) {
    const { text, floor } = scene
    let at = leftOf(scene, numeral.start)
    if (text.charAt(at - 1) === "=" || text.charAt(at - 1) === ".") at--
    const word = wordBefore(text, at, floor)
    if (word === undefined) return undefined
    const money = withLetter(numeral)
    // "Y=590 billion": what some wires make of the yen sign.
    const code =
      text.charAt(at) === "=" ? (word.text === "Y" ? "JPY" : undefined) : codeOf(word.text, money)
    if (code === undefined) return undefined
    const millions = word.text.length === 4 && /^M[A-Z]{3}$/u.test(word.text)
    const read = millions ? { ...money, zeros: 6 } : money
    const base = { start: word.start, end: read.end, numeral: read }
    return finish(scene, { ...base, currency: scene.currency(code, undefined, numeral.start) })
  },
  examples: [
    ["Norway sets aside {NOK 85 billion}.", { currency: "NOK", value: "85000000000" }],
    ["The fare is {RM79}.", { currency: "MYR", value: "79" }],
    ["Delhi approved {Rs 5 crore}.", { currency: "INR", value: "50000000" }],
    ["ALL 50 states sent aid."],
    ["The N 95 mask helps."],
    ["ISO 9001 is a standard."],
  ],
}

/** Codes that are no English words, so that small letters do not hide them. */
const lowerCodes = /^(?:usd|eur|gbp|jpy|cny|inr|aud|nzd|cad|chf|hkd|sgd)$/iu

function codeOf(word: string, numeral: Numeral): string | undefined {
  const scaled = numeral.zeros > 0
  if (currencyCodes.has(word)) return shyCodes.has(word) && !scaled ? undefined : word
  if (lowerCodes.test(word)) return word.toUpperCase()
  if (/^rmb$/iu.test(word)) return "CNY"
  if (/^M[A-Z]{3}$/u.test(word) && currencyCodes.has(word.slice(1))) return word.slice(1)
  const prefix = currencyPrefixes.get(word)
  return prefix !== undefined && shyPrefixes.has(word) && !scaled ? undefined : prefix
}

/** "1,200€", "10 $", "110 JPY", "75 USD million", "120 MEUR", "150 kn". */
export const moneyByEnding: AmountRule = {
  id: "amount/money-by-ending",
  reads: "A number with a currency sign or code after it.",
  take(scene, numeral) {
    const { text } = scene
    const scaled = withLetter(numeral)
    const gap = isSpace(text.charCodeAt(scaled.end)) ? 1 : 0
    const signed = currencySigns.get(text.charAt(scaled.end + gap))
    if (signed !== undefined && /^\P{Nd}?$/u.test(text.charAt(scaled.end + gap + 1))) {
      const end = scaled.end + gap + 1
      return {
        start: numeral.start,
        end,
        numeral: scaled,
        currency: scene.currency(signed, undefined, numeral.start),
      }
    }
    return endingCode(scene, scaled) ?? endingCode(scene, numeral)
  },
  examples: [
    ["The notebook was {1,200€}.", { currency: "EUR", value: "1200" }],
    ["He paid {115 USD} for it.", { currency: "USD", value: "115" }],
    ["They lost {75 USD million}.", { currency: "USD", value: "75000000" }],
    ["We gave away 3 cards."],
    ["They asked 5 times for $ signs."],
    ["It has 40 ALL-weather tyres."],
  ],
}

const scaleAfterCode = / (?<scale>million|billion|trillion|thousand|bn|mln)\b/uy
const scaleZeros: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  mln: 6,
  billion: 9,
  bn: 9,
  trillion: 12,
}

function endingCode(scene: Scene, numeral: Numeral): Measured | undefined {
  const { text } = scene
  const word = wordAfter(text, numeral.end)
  if (word === undefined || /^[ ]?\d/u.test(text.slice(word.end, word.end + 2))) return undefined
  const millions = /^M[A-Z]{3}$/u.test(word.text) && currencyCodes.has(word.text.slice(1))
  const code =
    (currencyCodes.has(word.text) && !shyCodes.has(word.text) ? word.text : undefined) ??
    (lowerCodes.test(word.text) ? word.text.toUpperCase() : undefined) ??
    currencySuffixes.get(word.text) ??
    (millions ? word.text.slice(1) : undefined)
  if (code === undefined) return undefined
  scaleAfterCode.lastIndex = word.end
  const scale = scaleAfterCode.exec(text)?.groups?.["scale"]
  const zeros = numeral.zeros || (millions ? 6 : (scaleZeros[scale ?? ""] ?? 0))
  const end = scale === undefined ? word.end : scaleAfterCode.lastIndex
  return finish(scene, {
    start: numeral.start,
    end,
    numeral: { ...numeral, zeros },
    currency: scene.currency(code, undefined, numeral.start),
  })
}
