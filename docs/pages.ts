import { apiPage } from "./api-page.ts"
import { checksPage } from "./checks-page.ts"
import { cliPage } from "./cli-page.ts"
import { exportsPage } from "./exports-page.ts"
import { readingPicture } from "./picture/reading.ts"
import { readingPage } from "./reading-page.ts"
import { rulesPage } from "./rules-page.ts"
import { readingSchema } from "./schema/reading-schema.ts"

/** Every file that is made from the source, by its path from the root. */
export const pages: readonly (readonly [file: string, make: () => string | Promise<string>])[] = [
  ["docs/rules.md", rulesPage],
  ["docs/checks.md", checksPage],
  ["docs/cli.md", cliPage],
  ["docs/api.md", apiPage],
  ["docs/exports.md", exportsPage],
  ["docs/reading.md", readingPage],
  ["data/reading.schema.json", readingSchema],
  ["docs/reading.svg", readingPicture],
]
