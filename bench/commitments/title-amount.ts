/** Words around a title's figure that tell its currency; several codes where the word is shared. */
const currencies: readonly (readonly [RegExp, readonly string[]])[] = [
  [/R\$/u, ["BRL"]],
  [/(?:A|AU)\$|\bAUD\b/u, ["AUD"]],
  [/NZ\$|\bNZD\b/u, ["NZD"]],
  [/EC\$|\bXCD\b|East Caribbean/u, ["XCD"]],
  [/FJ\$|\bFJD\b/u, ["FJD"]],
  [/\bGYD\b/u, ["GYD"]],
  [/RMB|\bCNY\b|yuan|¥/iu, ["CNY"]],
  [/€|\bEUR\b|euros?\b/iu, ["EUR"]],
  [/\bFCFA\b|\bCFAF?\b/u, ["XAF", "XOF"]],
  [/Rufiyaa|\bMVR\b/iu, ["MVR"]],
  [/Rupees?|\bRs\b/iu, ["PKR", "INR", "NPR", "LKR", "MUR", "SCR"]],
  [/\bKSH\b|\bKES\b/iu, ["KES"]],
  [/\btaka\b/iu, ["BDT"]],
  [/\bBr\b/u, ["ETB"]],
  [/Cedis?\b/iu, ["GHS"]],
  [/\bUSD\b|US\$|\$|dollars?\b/iu, ["USD"]],
]

const scales: readonly (readonly [RegExp, number])[] = [
  [/^\s*(?:billion|bln|bn)\b/iu, 1e9],
  [/^\s*(?:million|mln|mn|m)\b/iu, 1e6],
  [/^\s*(?:thousand|k)\b/iu, 1e3],
]

/** The sum that AidData's own expression found in a title, with its currency from the words around it. */
export function titleAmount(
  title: string,
  found: string,
): { readonly value: number; readonly currencies: readonly string[] } | undefined {
  const start = title.indexOf(found)
  const figure = /[\d,]*\d(?:\.\d+)?/u.exec(found)
  if (start < 0 || figure === null) return undefined
  const after = title.slice(start + figure.index + figure[0].length)
  const scale = scales.find(([pattern]) => pattern.test(after))?.[1] ?? 1
  const near = [
    title.slice(start, start + found.length),
    title.slice(Math.max(0, start - 5), start + found.length),
    title.slice(start, start + found.length + 16),
  ]
  const code = /\b(?<code>[A-Z]{3})\s*$/u.exec(title.slice(0, start))?.groups?.["code"]
  for (const words of near) {
    const known = currencies.find(([pattern]) => pattern.test(words))
    if (known) return { value: Number(figure[0].replaceAll(",", "")) * scale, currencies: known[1] }
  }
  return {
    value: Number(figure[0].replaceAll(",", "")) * scale,
    currencies: code === undefined ? [] : [code],
  }
}
