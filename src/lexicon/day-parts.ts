import { lexicon } from "./lexicon.ts"

/** Parts of the day by their TIMEX3 code. */
export const dayParts = lexicon({
  morning: "MO",
  dawn: "MO",
  daybreak: "MO",
  afternoon: "AF",
  evening: "EV",
  dusk: "EV",
  night: "NI",
  nightfall: "NI",
  nighttime: "NI",
})

/** More than one of a day part: "Tuesday nights". */
export const dayPartPlurals = lexicon({
  mornings: "MO",
  afternoons: "AF",
  evenings: "EV",
  nights: "NI",
})

/** Words that name one hour of the day. */
export const namedHours = lexicon({
  noon: "T12:00",
  midday: "T12:00",
  midnight: "T24:00",
})

/** Time zones that follow a clock time. "mst" and "pst" are read only there. */
export const timeZones = lexicon({
  gmt: "Z",
  utc: "Z",
  bst: "+01:00",
  cet: "+01:00",
  cest: "+02:00",
  eet: "+02:00",
  eest: "+03:00",
  msk: "+03:00",
  est: "-05:00",
  edt: "-04:00",
  et: "",
  cst: "-06:00",
  cdt: "-05:00",
  ct: "",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
  pt: "",
  ist: "+05:30",
  jst: "+09:00",
})
