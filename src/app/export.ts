import { formats } from "../export/index.ts"

// The formats that a record goes out in, for the commands: they reach other folders through `app`.

/** The formats there are, for help texts. */
export const exportFormats = formats.map(({ id, title, holds, folder, needs, ending }) => ({
  id,
  title,
  holds,
  folder,
  needs,
  ending,
}))
