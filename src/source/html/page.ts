/** A page that was parsed, with what reads its text. */
export interface Page {
  readonly document: Document
  readonly Readability: typeof import("@mozilla/readability").Readability
}

/** Parses a page. No script in it is run and nothing that it names is fetched. */
export async function parsePage(html: string, url: string | undefined): Promise<Page> {
  // Loaded when first needed: the two take longer to load than the rest of the program.
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import("linkedom"),
    import("@mozilla/readability"),
  ])
  const { document } = parseHTML(
    /<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`,
  )
  const address = url ?? "about:blank"
  // Readability asks for what linkedom does not have.
  Object.defineProperty(document, "baseURI", { value: address })
  Object.defineProperty(document, "documentURI", { value: address })
  return { document, Readability }
}
