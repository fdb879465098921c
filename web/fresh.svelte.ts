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
  changes.addEventListener("change", ({ data }) => {
    // The first event only tells where the record stands.
    const { reports, decisions } = JSON.parse(data)
    if (reports.length + decisions.length === 0) return
    clearTimeout(soon)
    soon = setTimeout(() => fresh.again(), 400)
  })
  return () => {
    clearTimeout(soon)
    changes.close()
  }
}
