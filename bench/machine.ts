import { cpus, totalmem } from "node:os"

/** The machine a run took place on, in words: figures of speed mean nothing without it. */
export function machine(): string {
  const cores = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const model = cores[0]?.model.trim() ?? "unknown processor"
  return `${cores.length} cores (${model}), ${memory} GB of memory, Node ${process.versions.node}`
}
