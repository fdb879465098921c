import { once } from "node:events"

/** Writes to standard output, waiting where its reader is slower than we are. */
export async function print(words: string): Promise<void> {
  if (!process.stdout.write(words)) await once(process.stdout, "drain")
}

/** Tells a person something beside the output. */
export const tell = (words: string): void => {
  process.stderr.write(`${words}\n`)
}
