import type { ExportOptions } from "../format.ts"

/**
 * The identifier of a thing of the record: an address where the record is published, a name
 * otherwise. Ids are letters, digits and hyphens; whatever else one holds is escaped.
 */
export const iriOf = (
  { base }: ExportOptions,
  kind: "entries" | "reports" | "parties" | "findings" | "matters" | "exports",
  id: string,
): string => {
  const name = encodeURIComponent(id.toWellFormed())
  return base === undefined
    ? `urn:onrecord:${kind}:${name}`
    : `${base.replace(/\/+$/u, "")}/${kind}/${name}`
}

/** A report's address where it is one of the web's, in the form that a URI must have. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\//iu.test(url) || !URL.canParse(url)) return undefined
  // The parser leaves these, which a browser takes and RFC 3986 does not.
  return new URL(url).href.replace(/["<>\\^`{|}[\]]/gu, (sign, at, href) =>
    isHostBracket(sign, at, href) ? sign : encodeURIComponent(sign),
  )
}

/** Is it the bracket of an IPv6 address, "http://[::1]/"? */
const isHostBracket = (sign: string, at: number, href: string): boolean =>
  /[[\]]/u.test(sign) && at < href.indexOf("/", href.indexOf("//") + 2)
