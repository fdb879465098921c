import { wordSet } from "./lexicon.ts"

/** Words that English writes with a capital though they name no party: days, months, tongues, feasts. */
export const dayAndMonthWords = wordSet(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb apr jun jul aug sept sep oct nov dec mon tue thu fri christmas easter ramadan thanksgiving halloween hanukkah diwali eid gmt utc est edt pst pdt cet am pm a.m. p.m.",
)

/** Nouns that make a capitalised name that of a thing, not of a party: "World Cup", "Clean Air Act". */
export const thingHeads = wordSet(
  "statement branch highness majesty excellency eminence holiness bitcoin ethereum islamophobia hindutva funding increases advisory helpline guideline guidelines session hour table cup act award awards prize treaty war wars day week month year championship championships olympics games olympic festival conference summit agreement accord accords deal pact protocol convention declaration amendment bill law resolution plan programme program project report index study strategy policy constitution charter code holiday holidays festival revolution uprising spring crisis virus disease covid covid-19 coronavirus ebola medal order cross star oscar oscars grammy emmy tour open grand prix series season show album song film movie book bible quran koran internet web tweet iphone android windows model missile tank aircraft jet rocket shuttle satellite telescope hurricane typhoon cyclone storm earthquake operation hearing fashion semester curriculum certificate degree bachelor master doctorate dollar dollars euro pound yen yuan ruble rouble rupee peso framework gathering challenge response papers guidelines visa visas system style paralympics yatra mela wallet interconnection bearer interconnector pipeline atlas budget handbook guide almanac encyclopedia dictionary thesis dissertation patent invoice voucher lottery jackpot marathon derby regatta rally bond bonds",
)

/** Function and other plain words that stand with a capital only because they open a sentence or a headline. */
export const plainWords = wordSet(
  "a an the this that these those it its he his him she her hers they their them we our us you your i my me mine who whom whose which what when where why how if whether though although while as because since until unless before after during under over between among against about above below from to into onto of off on in at by for with without within through throughout across along around near beyond despite except per via like unlike than then thus so yet but and or nor not no yes never ever also too only just even still already again once twice here there now today yesterday tomorrow tonight meanwhile however moreover furthermore nevertheless nonetheless instead otherwise therefore hence earlier later last next first second third finally recently currently previously originally initially eventually soon sometimes often usually always perhaps maybe indeed rather quite very more most less least much many few several some any all both each every either neither none one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions billions another other others such same own new old good bad big small great high low long short early late young is are was were be been being am do does did done have has had having will would shall should can could may might must let lets get got make made take took say says said saying tell told ask asked according asked report reports reported speaking added adding following including regarding given based despite amid amidst ahead apart aside besides due thanks together let's don't i'm we're it's that's there's he's she's they're you're i've we've i'd we'd i'll we'll what's who's can't won't isn't wasn't didn't doesn't aren't weren't couldn't wouldn't shouldn't",
  "member people man men woman women child children family friends home house school work world country countries nation government law war peace money time times year years day days week month life death health news story question questions answer answers officials official experts critics supporters police authorities doctors scientists researchers investigators prosecutors lawyers residents witnesses protesters sources analysts economists investors voters workers students teachers members leaders ministers lawmakers republicans democrats senators president prime minister secretary king queen pope general chief mr mrs ms dr image photo video file related source see read watch listen note update editor correction please thank thanks hello welcome dear sorry well ok okay oh ah yeah sure right let why because nothing something anything everything everyone someone anyone nobody everybody",
  "asked speaking born known once located founded established created built based named called left right under half part parts total number numbers data results figures estimates polls poll survey research studies evidence details information background analysis opinion comment comments feature features review interview exclusive breaking live latest top best worst rescue relief aid trade sales shares stocks prices markets business economy politics sports sport technology science culture entertainment travel weather guest affairs decree extraordinary plenipotentiary scheme anniversary jubilee local national international global regional public private foreign domestic political economic social military civil federal central northern southern eastern western north south east west",
)

/** Letters that stand for a thing, an office or a code, not for a body. */
export const thingAcronyms = wordSet(
  "end tv dna rna gdp gnp ai ais lgbt lgbtq lgbtqi hiv aids covid cpi ev evs nev nevs nft nfts fir stem tb pcr vip vips ceo ceos cfo coo cto mp mps ngo ngos ingo ingos phd usb gps dvd cd cds it pr hr id ids vr ufo ufos icu ied ieds ppe atm atms suv suvs sms pdf usd eur gbp jpy cny inr cad aud chf rub uah ipo ipos etf gmt utc edt est pst pdt cet am pm ok us$ hk sim cv diy faq lng lpg ufc mma wmd wmds uav uavs f-16 f-35 abc's sos rsvp asap q&a rip tba n/a aka dj djs mc hd 3d 5g 4g led lcd ac dc bc ad bce ce ii iii iv vi vii viii ix pc pcs ip url html api os gb mb kb mw gw kwh mph kph km kg ft sq mm cm esg r&d m&a sme smes msme msmes fdi fta nda ndaa mou mous cop cop26 cop27 cop28 cop29 jv jvs eez eezs npl npls ict icts hpp mri xml irc gpl pov rov rovs iq var msc ba bsc ma mba gcse sdg sdgs gst vat tds emi dig igp dgp asi oc sp hm hh hrh mla mlas mec nid poc qr rpg bdsm s&m html css sql ram cpu gpu usb-c wifi wi-fi gmo gmos ngos bmi ecg ct x-ray pov op-ed himars mlrs manpads icbm icbms slbm atacms s-300 s-400 awacs gpt llm crispr mrna cbdc cbdcs sars-cov sars mers h1n1 h5n1 kyc aml b2b b2c cso csos cbo cbos mp3 mp4 hvac gni gbv srhr oda eitc fy sotu n95 co2 ptsd potus",
)

/** Words for peoples, tongues and faiths that are adjectives or name no party on their own. */
export const peopleWords = wordSet(
  "inuit sherpas metis métis cree mohawk islander islanders english arabic hebrew latin mandarin cantonese hindi urdu bengali punjabi tamil swahili zulu gaelic welsh scottish scots catalan basque flemish african africans asian asians european europeans american-style western westerner westerners eastern arab arabs kurdish kurds muslim muslims islamic islam christian christians christianity jewish jews judaism hindu hindus hinduism buddhist buddhists sikh sikhs catholic catholics protestant protestants orthodox shia shiite shiites sunni sunnis indigenous aboriginal black white latino latinos latina hispanic hispanics caribbean scandinavian nordic baltic balkan caucasian slavic semitic persian ottoman roman greek-cypriot anglo victorian marxist communist communism socialist socialism nazi nazis fascist zionist zionism liberal conservative democrat democrats republican republicans tory tories labour democratic internet god satan bible lord jesus christ allah prophet heaven state republic crown parliament constitution earth moon sun sir madam north south east west left right first second third",
)

/** What hyphens tie to a name to make an adjective of it: "Modi-led", "Washington-based". */
export const adjectiveTails = wordSet(
  "led based backed funded owned born style era like linked controlled held occupied run wide educated aligned friendly allied sponsored supported trained made built listed brokered mediated appointed affiliated inspired dominated speaking focused administered majority ruled supplied designed bound area region related",
)

/** Names of firms, papers and chambers that are plain words, too: at the head of a sentence they need a sign. */
export const ordinaryNames = wordSet(
  "target total shell apple ford meta slate fortune time variety dawn independent observer sun mirror express guardian telegraph economist house senate labour conservatives lords commons diet fox visa gap oracle amazon emirates fed tories bild welt ice pan vox saab leonardo commonwealth reporters doctors save",
)

/** What a hyphen ties before a name that stays a name: "pro-Israel", "Sino-US". */
export const namePrefixes = wordSet(
  "pro anti non post pre mid trans sino anglo franco inter intra indo russo turco afro euro",
)

/** Nouns that make of letters before them the name of a thing: "the SAVE plan". */
export const planNouns = wordSet(
  "plan act bill agenda initiative framework tool test treaty protocol index",
)
