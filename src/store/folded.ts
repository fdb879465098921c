/** A name as look-ups compare it: lower case, without accents. */
export const folded = (name: string): string =>
  name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
