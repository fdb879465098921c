/** Pieces of patterns that several wordings share. */

/** "three", "twenty-four", "1,500", "2 1/2", "a hundred". */
export const number =
  "(NUMBER (NUMBER / NUMBER)? | a? hundred | (a | CARDINAL)? dozen | CARDINAL (-? (CARDINAL | hundred | thousand))*)"

/** A count that nobody gives as a number. */
export const vague = "(several | a? few | many | some | numerous | a couple of? | couple of?)"

/** "early", "the end of": which part of the time is meant; it changes no value. */
export const edge =
  "((early | late | earlier | later | mid | sometime) (in | on)? -? | the? very? (beginning | end | start | middle | close | rest | remainder | (first | last | latter | second) (half | part)) of)"

/** "about three years", "at least 30 days". */
export const about =
  "(about | almost | nearly | roughly | approximately | around | under | at least | at most | up to | (just | well) (over | under) | no? (more | less | fewer | longer) than | as (many | long | much) as)"

/** The year that a month, quarter or season is in, told after it. */
export const yearAfter =
  "(,? of? the? (year:YEAR | yearturn:(this | last | next) year) | ' short:NUMBER)"
