import { wordSet } from "./lexicon.ts"

/** Words that tie a thing to its price: "generators worth $5m", "aid totalling €20m". */
export const priceTies = wordSet(
  "of worth total totals totalled totaled totalling totaling amounting amounts amounted amount",
  "valued reached reaches exceeds exceeded",
  "value comprising numbering equivalent",
)

/** Words that may stand between a thing, its price tie and the sum: "is valued at about". */
export const priceLinks = wordSet(
  "to at is was are were be been has have had will would can a an the as now approximately about",
  "some nearly around roughly almost over up more than than combined estimated disclosed overall",
  "total just at least only currently known reported exceeding reaching , (",
)

/** Things given whose price the next sentence may tell: "The convoy cost €3m." */
export const pricedNouns = wordSet(
  "training convoy shipment delivery consignment purchase transfer handover project programme",
  "program scheme mission measure move plan upgrade refit operation package",
)

/** Words before a sum that make it help by themselves: "announced a further $8 million". */
export const addingWords = wordSet("additional further extra new fresh supplementary another")

/** Words after which a sum is told as a background to the one announced. */
export const backgroundTurns = [
  "in addition to",
  "on top of",
  "apart from",
  "as well as the",
  "already existing",
  "previously announced",
  "excluding",
  "not including",
  "with reference to",
] as const

/** Verbs that say how large something is: "the package is worth", "aid amounted to". */
export const measureVerbs = wordSet(
  "total amount be reach stand come equal exceed comprise consist cover value estimate worth",
  "include contain feature carry",
)

/** Verbs after which a sum is asked for, not given: "asked Congress for $24 billion". */
export const askingVerbs = wordSet(
  "ask request urge call demand seek need require appeal want beg plead petition lobby solicit",
  "subtract substract deduct owe cost lose lack hope expect leverage attract steal embezzle launder fine seize confiscate sue claim earn",
)

/** Verbs that turn the giving after them into its opposite: "refused to give". */
export const refusingVerbs = wordSet(
  "refuse decline fail reject deny oppose block veto stop avoid forget delay hesitate",
)

/** Verbs after which the giving is only weighed: "is considering a loan". */
export const weighingVerbs = wordSet(
  "consider weigh discuss explore mull study contemplate examine debate negotiate",
)

/** Verbs after which the giving is meant to come: "plans to send". */
export const planningVerbs = wordSet("plan intend aim prepare propose want seek look hope expect")

/** Verbs that bind whoever will give: "agreed to lend" is committed, "will lend" announced. */
export const bindingVerbs = wordSet("pledge promise commit agree vow decide undertake approve vote")

/** Words that point back at a whole that was told before: "of this amount", "under this". */
export const wholeNouns = wordSet(
  "amount sum total figure package funding aid assistance support money fund loan grant which",
  "contribution pledge commitment programme program donation tranche these them this that it",
  "deal contract agreement plan initiative offer",
)

/** Verbs of deciding that make "$5 million for" or "to" something a promise by themselves. */
export const decidingVerbs = wordSet(
  "announce unveil approve authorise authorize adopt endorse propose reserve assign dedicate devote",
  "direct redirect declare confirm plan greenlight mobilise mobilize",
)

/** Participles that say a sum was told elsewhere: "the $150 million mentioned in the report". */
export const toldElsewhere = wordSet(
  "reported mentioned covered listed recorded counted described included noted cited documented",
)

/** Verbs that only point at a sum: "the report also mentions $213 million in aid". */
export const pointingVerbs = wordSet("mention cite list document recall")

/** Participles that say a sum was promised before: "the $500 million announced in June". */
export const promisedBefore = wordSet(
  "announced pledged promised committed approved allocated earmarked reserved provided agreed",
  "disbursed authorised authorized appropriated given granted delivered donated sent requested",
)

/** Nouns for those who can give, where no name tells who: "the government approved". */
export const giverNouns = wordSet(
  "government ministry minister president chancellor premier administration country nation state",
  "authority company firm bank lender fund foundation agency commission parliament cabinet congress",
  "senate council department embassy donor partner ally group union charity corporation official",
  "secretary governor mayor city province region republic kingdom alliance bloc community house",
  "lawmaker business enterprise institution organisation organization billionaire philanthropist",
  "army navy force command contractor maker manufacturer package deal agreement contract bill law",
  "budget plan programme program initiative project conference summit consortium we he she it they i",
)

/** What grows by money without being given it: "contributes $1.5 trillion to the economy". */
export const notGiven = wordSet("economy gdp output turnover tax taxes bail ransom rent fines")

/** Offices that people hold or held for themselves: what they give is their own. */
export const privateOffices = wordSet(
  "founder co-founder cofounder owner former ex heir heiress singer actor actress player author star",
)

/** Verbs of less: "funding fell by $175 million" gives nothing. */
export const shrinkingVerbs = wordSet(
  "decrease fall drop cut reduce decline shrink lower slash trim dwindle",
)

/** Words in the names of bodies that buy with public money. */
export const buyerWords = wordSet(
  "ministry department army navy force forces guard marines corps pentagon nato agency government",
  "military bundeswehr bundesheer budget procurement defence defense",
  "commission union nations command council office administration police authority",
)
