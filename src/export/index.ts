import { csv } from "./csv/csv.ts"
import type { Format } from "./format.ts"
import { iati } from "./iati/iati.ts"
import { jsonl } from "./jsonl/jsonl.ts"
import { ocds } from "./ocds/ocds.ts"
import { parquet } from "./parquet/parquet.ts"
import { schemaOrg } from "./schema-org/schema-org.ts"
import { site } from "./site/site.ts"
import { webAnnotation } from "./web-annotation/web-annotation.ts"

/** Every format that a record goes out in, the plainest first. */
export const formats: readonly Format[] = [
  csv,
  jsonl,
  parquet,
  webAnnotation,
  schemaOrg,
  iati,
  ocds,
  site,
]
