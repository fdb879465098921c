import { wordSet } from "./lexicon.ts"

/** Months, by which a number beside one is a day or a year. Looked up with their capital. */
export const monthNames = wordSet(
  "January February March April May June July August September October November December",
  "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec",
  "JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER",
  "JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC",
)

/** Words after a number that make it a time of the clock. */
export const clockWords = wordSet(
  "am pm a.m p.m gmt utc est edt cst cdt mst pst pdt et bst cet cest ist o'clock o’clock",
)

/** Nouns that a number after them names, not counts: "page 12", "Boeing 737". */
export const numberedThings = wordSet(
  "part section chapter page pages article articles no no. nos number numbers game unit route",
  "highway channel flight model version day phase category level stage round group division",
  "room figure fig table item resolution act rule title paragraph clause line volume vol episode",
  "season lot gate platform type class grade amendment psalm proposition district precinct",
  "apartment suite floor exit terminal interstate boeing airbus catch windows g falcon starship",
  "bus train tier step appendix annex schedule order form runway pier block street avenue",
)

/** Words that may carry a capital before a number without naming it: they open sentences. */
export const openers = wordSet(
  "a an the some about around nearly almost over under up at in on of for to from by with and or but",
  "only just more less fewer than between roughly approximately another other all these those both",
  "its his her their our your my this that as since after before until within during through",
  "among out least most when while if then also so yet nor not per is was were are be been has have had",
  "there they we he she it you who which what where including includes plus minus another every",
  "last next first second past another still now again today yesterday tomorrow meanwhile total",
  "earlier later altogether overall typically currently initially police officials",
  "monday tuesday wednesday thursday friday saturday sunday",
)

/** Words before a bare number that make it a quantity: "fell to 7,425", "a total of 52". */
export const bareCues = wordSet(
  "killing killed wounding wounded injuring injured arresting arrested detaining detained",
  "to at by than with from reached hit reaching total totaled totalled all",
)

/** Words that end the phrase a number counts. */
export const phraseEnders = wordSet(
  "a an the and or but nor of in on at by for from to with without within into onto upon over under",
  "about above across after against along amid among around as before behind below beneath beside",
  "besides between beyond despite during except inside like near off out outside past per plus since",
  "than through throughout till toward towards unless unlike until up versus via while",
  "is was were are be been being am has have had does did do will would shall should can could may",
  "might must said says say that which who whom whose when where why how if because so though",
  "although this these those it its his her their our my your he she they we you i him them us",
  "not no yes also too very just only even still yet then there here now ago later earlier each",
  "every some any all both either neither such away apart left went came come made make get got gets",
  "more less most fewer least today yesterday tomorrow last next thus perhaps always sometimes",
)

/** Words in "s" that are no plural nouns. */
export const noPlurals = wordSet(
  "is was has does as this its his hers us plus versus minus across less unless always perhaps",
  "besides towards yes thus says pus bus gas gross various previous famous serious dangerous",
  "religious indigenous precious numerous continuous consecutive rises falls gets makes takes goes",
  "comes remains shows gives wants needs sits stands economics politics physics news",
)
