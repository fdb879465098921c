/** Reference exchange rates, passed in by `app`: what converts opens no file. */
export interface Rates {
  /** Units of the currency for one euro, mean of the month `YYYY-MM`; undefined where unknown. */
  perEuro(currency: string, month: string): string | undefined
}
