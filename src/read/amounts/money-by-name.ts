import { smallCoins } from "../../lexicon/currency-words.ts"
import { compare, sum } from "../../model/decimal.ts"
import { nameAfter } from "./currency-name.ts"
import { numeralOfDigits } from "./digits.ts"
import { amountOf, type Numeral, withLetter } from "./numeral.ts"
import { perAfter } from "./per.ts"
import type { AmountRule, Measured, Scene } from "./scene.ts"
import { numeralOfWords } from "./spelled.ts"
import { isLetter, wordAfter, wordBefore } from "./words-around.ts"

/** Names that are plain words too, so that a small round number before them says nothing. */
const shyNames = new Set(["won", "mark", "crown", "som", "sol", "real", "kip", "dram", "leone"])

/** "2.4 billion euros", "10.5 million Australian dollars", "a one-yen bid", "5 pounds". */
export const moneyByName: AmountRule = {
  id: "amount/money-by-name",
  reads: "A number and the name of a currency, with the adjective that says whose it is.",
  take(scene, numeral) {
    const scaled = withLetter(numeral)
    const name = nameAfter(scene.text, scaled.end)
    if (name === undefined || isOtherThing(scene, scaled, name)) return undefined
    const currency = scene.currency(name.name, name.whose, numeral.start)
    const coins = coinsAfter(scene.text, name.end)
    const whole = coins === undefined ? scaled : withCoins(scaled, coins.value)
    const end = coins?.end ?? name.end
    const per = perAfter(scene.text, end)
    return {
      start: numeral.start,
      end: per?.end ?? end,
      numeral: whole,
      currency,
      ...(per && { per: per.per }),
    }
  },
  examples: [
    ["Berlin pledged {2.4 billion euros}.", { currency: "EUR", value: "2400000000" }],
    ["They owe {10 million Australian dollars}.", { currency: "AUD", value: "10000000" }],
    ["It cost {three dollars and forty-five cents}.", { currency: "USD", value: "3.45" }],
    ["Team 95 won the cup."],
    ["He lifts 200 pounds of iron."],
    ["They gave it 10 marks."],
  ],
}

/** A weight, a verb, a school mark: words that are currencies only beside a sum of money. */
function isOtherThing(
  { text }: Scene,
  numeral: Numeral,
  name: { name: string; whose?: string; word: string; end: number },
): boolean {
  if (name.whose !== undefined || numeral.zeros >= 5) return false
  if (name.name === "pound") return isWeight(text, numeral, name.end)
  // "665 crowns ($115)": what is told again as money is money.
  if (!shyNames.has(name.name) || /^ \([$€£\d]/u.test(text.slice(name.end, name.end + 3)))
    return false
  return compare(amountOf(numeral), "1000") < 0 && !numeral.figure.includes(".")
}

/** "200 pounds of iron", "a 1,000-pound bomb", "weighs 5 pounds": weights, not sterling. */
function isWeight(text: string, numeral: Numeral, end: number): boolean {
  if (text.charAt(numeral.end) === "-") return true
  if (/(?:£|\bGBP|sterling|\bBritish|\bBritain|\bpence)/u.test(text)) {
    return /^(?:weigh|weighs|weighed|weighing|lost|gained)$/u.test(
      wordBefore(text, numeral.start)?.lower ?? "",
    )
  }
  const next = wordAfter(text, end)?.lower
  return next !== "sterling" && !/^ ?\([$€]/u.test(text.slice(end, end + 3))
}

/** " 50 cents", " and forty-five cents", " and 15" where the sentence ends on it. */
function coinsAfter(text: string, at: number): { value: number; end: number } | undefined {
  const and = wordAfter(text, at)
  const from = and?.lower === "and" ? and.end : at
  const digits = /^ (?<digits>\d{1,2})(?![\d,.%]\d|[\d%])/u.exec(text.slice(from, from + 5))
  const word = wordAfter(text, from)
  const written = digits?.groups?.["digits"]
  const coins =
    written === undefined
      ? word && numeralOfWords(text, word)
      : numeralOfDigits(text, from + 1, written)
  if (coins === undefined || coins.zeros > 0 || coins.written === "vague") return undefined
  const value = Number(coins.figure)
  if (!(value > 0 && value < 100)) return undefined
  const unit = wordAfter(text, coins.end)
  if (unit !== undefined && smallCoins.has(unit.lower)) return { value, end: unit.end }
  // "15 dollars 50.": nothing but the end of the sentence may follow.
  return /^[.!?]?\s*$/u.test(text.slice(coins.end, coins.end + 3))
    ? { value, end: coins.end }
    : undefined
}

const withCoins = (numeral: Numeral, coins: number): Numeral => ({
  ...numeral,
  figure: sum([amountOf(numeral), String(coins / 100)]),
  zeros: 0,
})

/** "50 cents", "63 cents per share", "50p", "18 sen". */
export const coins: AmountRule = {
  id: "amount/coins",
  reads: "A number of cents, pence or other small coins.",
  take(scene, numeral): Measured | undefined {
    const { text } = scene
    const word = wordAfter(text, text.charAt(numeral.end) === "-" ? numeral.end + 1 : numeral.end)
    const sign = text.charAt(numeral.end) === "¢" ? "¢" : word?.lower
    const name = sign === undefined ? undefined : smallCoins.get(sign)
    if (sign === undefined || name === undefined) return undefined
    const tight = word?.start === numeral.end
    if (sign === "p" && (!tight || isLetter(text.charAt(numeral.end + 1)))) return undefined
    const end = sign === "¢" ? numeral.end + 1 : (word?.end ?? numeral.end)
    const per = perAfter(text, end)
    return {
      start: numeral.start,
      end: per?.end ?? end,
      numeral,
      unit: coinNames.get(sign) ?? sign,
      currency: scene.currency(name, undefined, numeral.start),
      ...(per && { per: per.per }),
    }
  },
  examples: [
    ["The loss was {63 cents per share}.", { unit: "cent", per: "share" }],
    ["A stamp is {85p} now.", { unit: "penny", currency: "GBP" }],
    ["It made no cents."],
    ["See p. 50 for 12 maps."],
  ],
}

const coinNames = new Map([
  ["cents", "cent"],
  ["¢", "cent"],
  ["eurocents", "eurocent"],
  ["pence", "penny"],
  ["p", "penny"],
  ["kopeks", "kopek"],
  ["kopecks", "kopek"],
])
