import type { Party } from "../../src/model/party.ts"
import type { AidDataRow } from "./aiddata.ts"

/** For each flow type: our instruments that mean it, and the title's words that tell it. */
const flows: Readonly<Record<string, { readonly ours: RegExp; readonly told: RegExp }>> = {
  Grant: { ours: /grant|donation|contribution|gift/u, told: /\bgrants?\b|donat/iu },
  Loan: { ours: /loan|credit|financing|debt|lending/u, told: /\bloans?\b|credit/iu },
  "Export Buyer's Credit": {
    ours: /buyer|export credit/u,
    told: /buyer[’']?s?[’']? credit|export credit/iu,
  },
  "Supplier's Credit/Export Seller's Credit": {
    ours: /supplier|seller/u,
    told: /(?:supplier|seller)[’']?s?[’']? credit/iu,
  },
  "Free-standing technical assistance": {
    ours: /technical|grant|donation/u,
    told: /technical (?:assistance|co-?operation|support)/iu,
  },
  "Debt rescheduling": { ours: /debt/u, told: /reschedul/iu },
  "Debt forgiveness": { ours: /debt/u, told: /forgiv|cancel|relief/iu },
}

/** Right when it means the coded flow type, or when the title tells no such type and none is read. */
export function instrumentRight(row: AidDataRow, read: string | undefined): boolean {
  const flow = flows[row.flow_type]
  if (flow === undefined) return true
  if (read === undefined) return !flow.told.test(row.title)
  // A "credit" coded as Loan is right; a title's "loan" coded as buyer's credit is not told there.
  return flow.ours.test(read) || !flow.told.test(row.title)
}

/** Other names of the funders that titles use. */
const funderNames: readonly (readonly [RegExp, RegExp])[] = [
  [/Export-Import Bank/u, /ex-?im\s?bank|export-import bank|chexim|\bexim\b/iu],
  [/China Development Bank/u, /\bCDB\b|china development bank/iu],
  [/Industrial and Commercial Bank/u, /\bICBC\b|industrial and commercial bank/iu],
  [/Bank of China/u, /\bBOC\b|bank of china/iu],
  [/Construction Bank/u, /\bCCB\b|construction bank/iu],
  [/Agricultural Bank/u, /\bABC\b|agricultural bank/iu],
  [/People's Bank/u, /\bPBO?C\b|people[’']s bank/iu],
  [/Hanban/u, /hanban|confucius institute headquarters/iu],
  [
    /Ministry of Commerce/u,
    /\bMOFCOM\b|ministry of commerce|^chin(?:a|ese)\b(?!.*bank)|government/iu,
  ],
  [
    /Unspecified|Embassy|Ministry|Liberation Army|Province|Government/u,
    /^chin(?:a|ese)\b|government|embassy|ministry|province|army|china/iu,
  ],
  [/Huawei/u, /huawei/iu],
]

const ownWords = (name: string): string[] =>
  name
    .split(/[^\p{L}]+/u)
    .filter((word) => /^\p{Lu}\p{L}{2,}/u.test(word))
    .filter(
      (word) =>
        !/^(?:China|Chinese|Bank|Company|Group|Corporation|Ltd|The|Government)$/u.test(word),
    )

/** Does the name mean this funder? */
function means(funder: string, name: string): boolean {
  for (const [coded, other] of funderNames) if (coded.test(funder) && other.test(name)) return true
  return (
    ownWords(funder).some((word) => name.includes(word)) ||
    /\((?<acronym>[A-Z]{3,})\)/u.exec(funder)?.groups?.["acronym"] === name
  )
}

/** Right when it names a coded funder; where no funder is named in the title any provider is. */
export function funderRight(row: AidDataRow, provider: Party | undefined): boolean {
  if (provider !== undefined && row.funders.some((funder) => means(funder, provider.name)))
    return true
  return !row.funders.some((funder) => means(funder, row.title))
}

/** "Democratic Republic of the Congo" and "Kyrgyz Republic" as the words that tell them apart. */
const countryWords = (name: string): readonly string[] =>
  name
    .split(/[^\p{L}'-]+/u)
    .filter(
      (word) => !/^(?:Republic|of|the|and|Democratic|People's|Strip|Islands|New)$/u.test(word),
    )

const names = (row: AidDataRow, party: Party): boolean =>
  countryWords(row.recipient).some((word) =>
    party.name.toLowerCase().includes(word.toLowerCase()),
  ) ||
  row.receivers.some((receiver) => ownWords(receiver).some((word) => party.name.includes(word)))

/**
 * Right when it is the coded country, a body in it or a coded receiver. Where the title names no
 * such party, any body is right and so is none; a country other than the coded one is wrong.
 */
export function recipientRight(
  row: AidDataRow,
  recipient: Party | undefined,
  parties: readonly Party[],
): boolean {
  if (recipient !== undefined && names(row, recipient)) return true
  if (recipient?.kind === "country") return false
  const told = parties.some((party) => party.kind === "country" && names(row, party))
  const inTitle = countryWords(row.recipient).some((word) => row.title.includes(word))
  // A body is somebody in the country that the title names: "to Nepal's Civil Service Hospital".
  return recipient !== undefined || !(told || inTitle)
}
