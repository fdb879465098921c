import { lexicon, wordSet } from "./lexicon.ts"

/** Forms of address that are no office: they tell a person, some of them the sex. */
export const honorifics: ReadonlyMap<string, "male" | "female" | null> = new Map([
  ["mr", "male"],
  ["mr.", "male"],
  ["mister", "male"],
  ["gentleman", "male"],
  ["sir", "male"],
  ["lord", "male"],
  ["mrs", "female"],
  ["mrs.", "female"],
  ["ms", "female"],
  ["ms.", "female"],
  ["miss", "female"],
  ["madam", "female"],
  ["madame", "female"],
  ["lady", "female"],
  ["dame", "female"],
  ["baroness", "female"],
  ["dr", null],
  ["dr.", null],
  ["prof", null],
  ["prof.", null],
  ["herr", "male"],
  ["frau", "female"],
  ["monsieur", "male"],
  ["señor", "male"],
  ["señora", "female"],
  ["shri", "male"],
  ["smt", "female"],
  ["comrade", null],
  ["don", "male"],
  ["sheikh", "male"],
  ["sheikha", "female"],
  ["sultan", "male"],
  ["imam", "male"],
  ["ayatollah", "male"],
  ["mullah", "male"],
  ["rabbi", null],
  ["rev", null],
  ["rev.", null],
  ["reverend", null],
  ["fr.", "male"],
  ["father", "male"],
  ["sister", "female"],
  ["hon", null],
  ["hon.", null],
  ["honourable", null],
  ["honorable", null],
  ["king", "male"],
  ["queen", "female"],
  ["prince", "male"],
  ["princess", "female"],
  ["emperor", "male"],
  ["empress", "female"],
  ["pope", "male"],
  ["duke", "male"],
  ["duchess", "female"],
  ["saint", null],
  ["emir", "male"],
])

/** Nouns that head an office, in lower case: "Defence Minister", "chief executive officer". */
export const officeHeads = wordSet(
  "warden barrister mk mla coordinator assemblywoman assemblyman assemblymember councilor councilors councillors judges justices presidents ministers senators representatives congressmen ambassadors governors president vice-president premier chancellor minister secretary secretary-general ambassador governor mayor senator congressman congresswoman congressperson representative commissioner chairman chairwoman chairperson chair chief director director-general general-secretary",
  "leader spokesman spokeswoman spokesperson commander general lieutenant colonel major captain admiral brigadier sergeant marshal judge justice magistrate prosecutor attorney lawyer counsel adviser advisor envoy representative diplomat consul",
  "administrator officer official head deputy lawmaker legislator councillor councilman councilwoman mp speaker whip treasurer comptroller auditor sheriff cardinal bishop archbishop patriarch",
  "ceo cfo coo cto founder co-founder cofounder owner editor executive manager coach captain professor dean rector provost principal economist analyst author writer journalist reporter correspondent columnist",
  "dictator ruler monarch mps meps mlas counterpart nominee candidate strongman frontman inspector superintendent detective constable commissar taoiseach gov sen rep gen lt col maj capt adm brig sgt cpl pres amb sec",
  "del. gov. sen. rep. gen. lt. col. maj. capt. adm. brig. sgt. cpl. pres. amb. supt. cmdr. cllr chairman-designate president-elect",
  "scientist researcher activist actor actress singer director producer artist musician rapper player striker midfielder defender goalkeeper biologist historian engineer physicist pastor priest doctor teacher student farmer victim suspect",
)

/** Forms of address that are an office behind "First" and "Second". */
export const rankedOffices = wordSet("lady gentleman")

/** What they stand behind. */
export const officeRanks = wordSet("first second")

/** Words that go before such a noun inside an office. */
export const officeModifiers = wordSet(
  "prime vice-prime deputy-prime foreign defence defense interior home finance financial health education justice trade economy economic energy environment agriculture transport transportation labor labour culture information security national deputy vice first second acting interim former ex ex- late then outgoing incoming",
  "chief executive general senior assistant under permanent special press public attorney supreme high joint commander-in-chief secretary state treasury commerce homeland housing veterans climate human rights party opposition majority minority house senate parliamentary regional provincial state federal city police army navy air force military naval lieutenant major brigadier staff sergeant rear crown",
  "commercial managing founding associate honorary lead principal top co communications campaign policy political legal operating technology marketing planning development research club team head national-security",
  "shadow lord privy exchequer external internal affairs social civil aviation water tourism sports sport digital industry science technology women family relations immigration investment petroleum oil mining infrastructure equality local government communities resources planning",
)

/** Of these heads, words that also open the name of what is about such persons: "Student Aid Office". */
export const officesToo = wordSet(
  "executive general student teacher victim farmer major artist writer doctor engineer researcher",
)

/** Words that tell that the office is no longer, not yet or only for now held. */
export const pastOffice = wordSet("former ex late then outgoing incoming ex-")

/** Nouns for a person that tell the sex, in lower case. */
export const maleNouns = wordSet(
  "man boy father son brother husband king prince spokesman chairman businessman congressman gentleman uncle nephew grandfather policeman actor duke widower congressman",
)
export const femaleNouns = wordSet(
  "woman girl mother daughter sister wife queen princess spokeswoman chairwoman businesswoman congresswoman lady aunt niece grandmother policewoman actress duchess widow",
)

/** Offices by their letters, with the noun that heads them when they are written out. */
export const officeLetters = lexicon<string>({
  pm: "minister",
  fm: "minister",
  mp: "member",
  mep: "member",
  ce: "executive",
  ceo: "executive",
  cfo: "officer",
  md: "director",
})
