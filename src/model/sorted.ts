/**
 * How many items at the head of a sorted list pass the test, found by halving: also the index of
 * the first that does not. Every item that passes must stand before every one that does not.
 */
export function countWhile<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (passes(items[middle] as Item)) low = middle + 1
    else high = middle
  }
  return low
}
