/** Always followed by the name or number they belong to: "Mr. Biden", "Sen. Warren", "No. 10". */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms messrs dr prof gen lt col maj capt cpl sgt cmdr adm brig gov sen sens rep reps rev fr hon pres " +
    "supt det insp amb sec atty st ste mt ft no nos vs v fig figs art arts pp vol sect op cf eq ch para"
  ).split(" "),
)

/** May end a sentence too: "Acme Inc.", "5 a.m.", "in the U.S.". */
export const otherAbbreviations: ReadonlySet<string> = new Set(
  (
    "inc corp co cos ltd llc plc bros jr sr esq ph.d etc al approx dept univ assn est min max ave blvd rd " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla " +
    "ore pa penn tenn tex va vt wash wis wyo ont que d.c i.e e.g u.s u.k u.n e.u a.m p.m b.c a.d " +
    "hrs mins secs tel ext dist gal lb lbs oz yd sq mph approx acct misc"
  ).split(" "),
)

/** Those written without a capital too. */
export const smallAbbreviations: ReadonlySet<string> = new Set(
  "etc al vs v cf approx est dept inc corp ltd i.e e.g a.m p.m u.s hrs mins secs sq mph lb lbs oz".split(
    " ",
  ),
)

/** Months and weekdays cut short: a figure after them goes on with the date. */
export const dateAbbreviations: ReadonlySet<string> = new Set(
  "jan feb mar apr jun jul aug sep sept oct nov dec".split(" "),
)

/** "anti-", "co-" and their like stay with their word; "well-known" is three tokens. */
export const boundPrefixes: ReadonlySet<string> = new Set(
  (
    "e co pre non re post pro mid semi anti multi inter intra sub ultra un de ex pan quasi neo pseudo bi " +
    "tri mini micro macro meta counter over under trans extra infra self-"
  ).split(" "),
)
