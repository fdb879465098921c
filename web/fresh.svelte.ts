/** Counts up whenever the record changed, so that what shows it asks again. */
class Fresh {
  count = $state(0)

  again(): void {
    this.count++
  }
}

export const fresh = new Fresh()

/** Listens to what others add to the record, and asks again a moment after. */
export function listenForChanges(): () => void {
  const changes = new EventSource("/api/changes")
  let soon: ReturnType<typeof setTimeout> | undefined
  const later = (): void => {
    clearTimeout(soon)
    soon = setTimeout(() => fresh.again(), 400)
  }
  for (const name of ["report", "decision", "changed"]) changes.addEventListener(name, later)
  changes.addEventListener("message", later)
  return () => {
    clearTimeout(soon)
    changes.close()
  }
}
