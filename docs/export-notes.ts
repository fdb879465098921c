/** What to know of each format beside what it holds, for docs/exports.md. */
export const exportNotes: Readonly<Record<string, string>> = {
  csv: `RFC 4180: commas, quotation marks doubled, lines ended by CR LF, UTF-8 with a byte order mark, without
which spreadsheets garble accents. The [tables](#tables) are below.

**Cells that a spreadsheet would run as a formula** get an apostrophe in front: those that begin with
\`=\`, \`+\`, \`-\`, \`@\`, their wide forms, a tab or a line break. A text of “-5 degrees” is
\`'-5 degrees\`. Cells of number columns are numbers and have none. Sums are exact digits.`,

  jsonl: `What to keep, to copy and to read back: the lines of a record give a record that writes the same lines.
UTF-8, one JSON object a line, in this order:

| line | fields |
| --- | --- |
| \`{"kind":"record", …}\` | \`version\`: 1, and \`asOf\` where the record is told as of a day |
| \`{"kind":"reading", …}\` | \`added\`: when the record took it in; \`reading\`: [as \`onrecord read --json\` prints it](reading.md) |
| \`{"kind":"judgement", …}\` | \`judgement\`: \`id\`, \`about\`, \`left\`, \`right\`, \`verdict\`, \`tie\`, \`score\`, \`why\`, \`compared\`, \`by\`, \`at\` |
| \`{"kind":"decision", …}\` | \`decision\`: \`id\`, \`act\`, \`target\`, \`reason\`, \`by\`, \`at\` and what the act needs |

Matters, profiles and findings across reports are not in it: they follow from the readings,
judgements and decisions. A line that is read back is checked from end to end: shapes, ids that lead
somewhere, spans inside the text. What is wrong is told with the number of its line and the field.`,

  parquet: `The same [tables](#tables), typed, compressed with Snappy: \`text\` is a string, \`day\` a date, \`whole\` a
32-bit integer. A \`decimal\` is there twice: as \`DECIMAL(38, 9)\` to count with, which is exact, and as
its digits in a column with \`_digits\` after its name. The few numbers that are longer than that have
their digits only. A table without rows has no file.

\`\`\`sql
-- DuckDB: sums by provider; each matter once, however many report it, and no part of a whole
select provider_known_as, currency, sum(amount)
  from (select distinct on (matter) * from 'commitments.parquet' where part_of is null)
 group by all;
\`\`\``,

  "web-annotation": `One \`AnnotationCollection\` by the W3C's [Web Annotation Data Model](https://www.w3.org/TR/annotation-model/).
Each entry is an annotation with the motivation *describing*, each finding that nobody dismissed one
with *assessing*. Its target is the text as it was read, by \`TextQuoteSelector\` (the exact words with 32
characters before and after) and \`TextPositionSelector\`. The model counts **code points**, so the
positions differ from OnRecord's UTF-16 spans where characters beyond the basic plane stand before
them. Where the report has an address, the page there is a second target, by quotation alone: its
positions are not the text's. The body has the columns of the [tables](#tables) under
\`urn:onrecord:terms:\`.`,

  "schema-org": `A \`@graph\` of [schema.org](https://schema.org) things. What stands wholly in quotation marks is a \`Quotation\`
that is part of its \`NewsArticle\`; what a report words itself, in part or all, is a \`Claim\` with the article as its
appearance. A *contradiction* that nobody dismissed is a \`ClaimReview\` by the record's owner. Its rating
is “Does not add up” and has no number: OnRecord finds that printed figures contradict each other, not
that somebody lied.`,

  iati: `Activities by the [IATI standard 2.03](https://iatistandard.org) for commitments that are no purchase (those
are in [ocds](#ocds)) and have a day. The reporter is **secondary** (\`secondary-reporter="1"\`) and must
be named. Where the standard leaves it open:

- A stage is a transaction: announced an outgoing *pledge* (12), committed, contracted and ordered an
  outgoing *commitment* (2), delivered a *disbursement* (3), each once, on its day.
- The sum is the version that most reports tell and none withdrew; of a range its lower end. Its words
  are the transaction's description. Each has its currency and its \`value-date\`. A sum without a figure
  (“billions”) is no transaction.
- A part is an activity of its own at hierarchy 2, related to its whole. It commits nothing that the
  whole has committed: who adds up all transactions of a type counts nothing twice.
- Of a commitment that was announced again only the newer is an activity.
- A recipient that is no country is in region 998, developing countries that are not specified; the
  sector is 99810, not specified. Reports name neither.
- A month or quarter is dated by its first day. The description holds the exact words of every report
  with its name, day and address.

A record without such a commitment gives no file, for IATI has no empty one.`,

  ocds: `A release package by the [Open Contracting Data Standard 1.1](https://standard.open-contracting.org/1.1/) for
contracts, framework contracts and orders. Each is a contracting process with one release, as of its
last report. An order names its framework (\`relatedProcesses\`, \`framework\`), and the framework's contract
names its orders (\`subContract\`). The provider is the buyer. A recipient that is a firm or body is the
supplier; a country that is given to has the role \`recipient\`, which is not of OCDS's own list.

OCDS wants **numbers**, as no other format here does. The digits are written as they are; a program that
reads them into floats may round sums of more than fifteen digits. Of a range it is the lower end. An
announced purchase is a pending award without a contract. The prefix for \`ocid\` comes from the Open
Contracting Partnership. A record without a purchase gives no file.`,

  site: `The record to look at and to hand on: lists of everything, newest first, with a page for each report,
matter and party, and the data of each page beside it under the same name with \`.json\`. It needs no
server and no network: open \`index.html\` from a disk, or put the folder on any host. It is light or
dark as the reader's system is, prints, and works without its scripts but for search and the keys:
\`/\` searches, on a report \`n\` and \`p\` go from entry to entry.

Each page forbids scripts and styles of its own and everything from elsewhere (Content-Security-Policy);
a report's words can become no markup. The search holds 20,000 lines: parties, then reports, commitments
and statements. Addresses stay: ids follow from content, and page 1 of a list is its oldest.`,
}
