import { currencies } from "../src/lexicon/currencies.ts"

/**
 * Names of units as the quantity gold and the reference scorer write them: the canonical name and,
 * after the bar, the other spellings that count as the same.
 */
const spellings = `
percentage|%,percent,per cent,pct,pc,percentage,percents
percentage point|percentage point,pp,ppt,percentage points
dollar|$,dollar,us$,usd,us dollar,u.s. dollar,united states dollar,american dollar,buck,us $,$us,dollars
euro|€,eur,euro,euros
pound sterling|£,gbp,ps,quid,sterling,pound sterling,british pound,pounds sterling,uk pound
japanese yen|¥,jpy,yen,y,y=,japanese yen
chinese yuan|cny,rmb,yuan,renminbi,chinese yuan,kuai
australian dollar|aud,a$,au$,$a,australian dollar
canadian dollar|cad,c$,ca$,canadian dollar,c $
new zealand dollar|nzd,nz$,new zealand dollar
hong kong dollar|hkd,hk$,hong kong dollar
singapore dollar|sgd,s$,singapore dollar
swiss franc|chf,swiss franc,franc
indian rupee|inr,₹,indian rupee
rupee|rs,rupee
shekel|ils,nis,shekel,israeli new shekel,new shekel,israeli shekel
malaysian ringgit|rm,myr,ringgit,malaysian ringgit
turkish lira|try,turkish lira,lira
south african rand|zar,rand,south african rand
russian ruble|rub,ruble,rouble,russian ruble
south korean won|krw,won,₩,south korean won
mexican peso|mxn,mexican peso
brazilian real|brl,r$,brazilian real
swedish krona|sek,swedish krona
norwegian krone|nok,norwegian krone
danish krone|dkk,danish krone
nigerian naira|ngn,naira,₦,nigerian naira
bitcoin|btc,bitcoin
ukrainian hryvnia|uah,hryvnia,ukrainian hryvnia
polish zloty|pln,zloty,polish zloty,polish złoty
cent|cent,¢
penny|penny,pence
year of age|year-old,years old,year old,year of age,years-old,years of age
month of age|month-old,months old,month of age
week of age|week-old,weeks old,week of age
day of age|day-old,days old,day of age
second|s,sec,second,secs
minute|min,minute,mins
hour|h,hr,hour,hrs
day|d,day
week|wk,week
fortnight|fortnight
month|mo,month
year|y/o,yr,year,a,yrs
decade|decade
century|century,centuries
metre|m,meter,metre
kilometre|km,kilometer,kilometre,kms
centimetre|cm,centimeter,centimetre
millimetre|mm,millimeter,millimetre
micrometre|μm,um,micrometer,micrometre,micron
nanometre|nm,nanometer,nanometre
picometre|pm,picometer,picometre
decimetre|dm,decimeter,decimetre
inch|in,inch,inches,",''
foot|ft,foot,feet,'
yard|yd,yard,yds
mile|mi,mile
light year|light year,light-year,ly
nautical mile|nmi,nautical mile
acre|acre
hectare|ha,hectare
square metre|m2,m²,sq m,sqm,square meter,square metre
square kilometre|km2,km²,sq km,square kilometer,square kilometre
square foot|sq ft,sqft,ft2,square foot,square feet
square mile|sq mi,square mile
gram|g,gram,gramme
kilogram|kg,kilogram,kilo,kilogramme,kgs
milligram|mg,milligram
microgram|μg,ug,microgram
metric ton|tonne,metric ton,metric tonne
ton|ton,t
pound-mass|lb,lbs,pound-mass,pound
ounce|oz,ounce
gigaton|gigaton,gigatonne,gt
litre|l,liter,litre
millilitre|ml,milliliter,millilitre
gallon|gal,gallon,us gallon
barrel|bbl,barrel
cubic foot|cu ft,cubic foot,cubic feet
cubic metre|m3,m³,cubic meter,cubic metre
mile per hour|mph,mile per hour,miles an hour,miles per hour
kilometre per hour|km/h,kph,kmh,kmph,kilometer per hour,kilometre per hour,kilometers per hour,kilometres per hour
metre per second|m/s,meter per second,metre per second
knot|kt,kn,knot
mile per gallon|mpg,mile per gallon,miles per gallon
horsepower|hp,horsepower
brake horsepower|bhp,brake horsepower
watt|w,watt
kilowatt|kw,kilowatt
megawatt|mw,megawatt
gigawatt|gw,gigawatt
kilowatt hour|kwh,kilowatt hour,kilowatt-hour
hertz|hz,hertz
megahertz|mhz,megahertz
gigahertz|ghz,gigahertz
byte|byte
kilobyte|kb,kilobyte
megabyte|mb,megabyte
gigabyte|gb,gigabyte
terabyte|tb,terabyte
pixel|px,pixel
megapixel|mp,megapixel
degree|deg,degree,°,degree angle
celsius|°c,c,celsius,degree celsius,degrees celsius,centigrade,deg c
fahrenheit|°f,f,fahrenheit,degree fahrenheit,degrees fahrenheit
kelvin|k,kelvin
volt|v,volt
milliampere-hour|mah,milliampere-hour,milliampere hour
revolutions per minute|rpm,revolution per minute,revolutions per minute
pound-foot|lb-ft,pound-foot,pound-feet,foot-pound,pound foot
newton metre|newton metre,newton meter
basis point|bp,bps,basis point
point|pt,pts,point,p
count|time,x,count,fold
dozen|dozen`

/** ISO 4217 codes of the canonical names that are currencies. */
const codes: Readonly<Record<string, string>> = {
  dollar: "USD",
  euro: "EUR",
  "pound sterling": "GBP",
  "japanese yen": "JPY",
  "chinese yuan": "CNY",
  "australian dollar": "AUD",
  "canadian dollar": "CAD",
  "new zealand dollar": "NZD",
  "hong kong dollar": "HKD",
  "singapore dollar": "SGD",
  "swiss franc": "CHF",
  "indian rupee": "INR",
  rupee: "INR",
  shekel: "ILS",
  "malaysian ringgit": "MYR",
  "turkish lira": "TRY",
  "south african rand": "ZAR",
  "russian ruble": "RUB",
  "south korean won": "KRW",
  "mexican peso": "MXN",
  "brazilian real": "BRL",
  "swedish krona": "SEK",
  "norwegian krone": "NOK",
  "danish krone": "DKK",
  "nigerian naira": "NGN",
  bitcoin: "BTC",
  "ukrainian hryvnia": "UAH",
  "polish zloty": "PLN",
  cent: "USD",
  penny: "GBP",
}

const canonical = new Map<string, string>()
for (const line of spellings.trim().split("\n")) {
  const [name = "", others = ""] = line.split("|")
  for (const other of others.split(",")) if (other !== "") canonical.set(other, name)
  canonical.set(name, name)
}

const single = (word: string): string => {
  if (word.length > 3 && word.endsWith("ies")) return `${word.slice(0, -3)}y`
  if (/(?:s|x|ch|sh)es$/u.test(word)) return word.slice(0, -2)
  return /[^su]s$/u.test(word) ? word.slice(0, -1) : word
}

/** One name for a unit, however it is spelled; "-" for none. */
export function canonicalUnit(unit: string | null | undefined): string {
  const words = (unit ?? "").toLowerCase().trim().replace(/\s+/gu, " ")
  if (/^(?:|-|dimensionless|unk|none|number)$/u.test(words)) return "-"
  const known = canonical.get(words) ?? canonical.get(single(words))
  if (known !== undefined) return known
  const rate = /^(?<top>.*?)\s*(?:\bper\b|\/|\ba\b|\ban\b)\s+(?<bottom>.+)$/u.exec(words)?.groups
  if (rate?.["top"]) return `${canonicalUnit(rate["top"])} per ${canonicalUnit(rate["bottom"])}`
  const parts = words.split(" ")
  return [...parts.slice(0, -1), single(parts.at(-1) ?? "")].join(" ")
}

/** The currency a unit is, where it is one. */
export const currencyOfUnit = (unit: string | null | undefined): string | undefined =>
  codes[canonicalUnit(unit).split(" per ")[0] ?? ""]

const unitOfCode = new Map(Object.entries(codes).map(([name, code]) => [code, name]))

/** The canonical unit name of a currency; the code itself where the scorer knows no name. */
export const unitOfCurrency = (code: string): string =>
  code === "USD"
    ? "dollar"
    : code === "GBP"
      ? "pound sterling"
      : code === "INR"
        ? "indian rupee"
        : (unitOfCode.get(code) ?? wordsOf(code))

/** "croatian kuna", as the gold names currencies that the scorer's own list leaves out. */
function wordsOf(code: string): string {
  const found = currencies.find((each) => each.code === code)
  return found === undefined ? code.toLowerCase() : `${found.whose[0] ?? ""} ${found.name}`.trim()
}
