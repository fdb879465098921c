import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Reading } from "../../src/index.ts"
import { read } from "../../src/index.ts"
import type { Told } from "../../src/model/report.ts"
import { root } from "../imports.ts"

interface Sample extends Told {
  readonly file: string
}

const folder = join(root, "examples/reports")
const samples: readonly Sample[] = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"))

/** The reading of one sample report. */
export function sample(name: string): Reading {
  const told = samples.find(({ file }) => file.startsWith(name))
  if (told === undefined) throw new Error(`no sample is called ${name}`)
  return readingOf(told)
}

const readingOf = ({ file, title, outlet, published, url }: Sample): Reading =>
  read(readFileSync(join(folder, file), "utf8"), {
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
  })

let every: readonly Reading[] | undefined

/** The readings of all sample reports, read once. */
export function everySample(): readonly Reading[] {
  every ??= samples.map(readingOf)
  return every
}
