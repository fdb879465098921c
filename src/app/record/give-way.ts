import { readlinkSync } from "node:fs"
import { platform, setPriority } from "node:os"
import { basename } from "node:path"

/** A third of the usual share of a processor: enough not to starve beside other programs. */
const nice = 5

/**
 * Has the thread that calls it give way to the others of its process where they want the same
 * processor. Linux alone has priorities of threads; elsewhere nothing changes.
 */
export function giveWay(): void {
  if (platform() !== "linux") return
  try {
    setPriority(Number(basename(readlinkSync("/proc/thread-self"))), nice)
  } catch {
    // Without /proc, or where a machine forbids it, the thread stays as it is.
  }
}
