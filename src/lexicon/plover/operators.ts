import { wordSet } from "../lexicon.ts"

/**
 * Verbs (and adjectives after "be") that say how another act stands: only promised, refused,
 * threatened, asked for, ended, begun or told of. Particles after an underscore.
 */
export const operators = {
  /** A kind act promised is AGREE, a hostile one THREATEN. */
  promise: wordSet(
    "agree pledge promise vow commit offer intend plan prepare volunteer undertake swear consent",
    "propose expect schedule set want aim mean resolve seek willing ready prepared poised eager",
    "keen likely due able determined bind going slate open reaffirm reiterate look try attempt",
    "guarantee",
  ),
  /** Thoughts about an act are no act. */
  ponder: wordSet("consider contemplate mull weigh hope wish explore ponder fear"),
  refuse: wordSet(
    "refuse decline fail reject rule_out balk baulk hesitate unable unwilling reluctant resist",
    "neglect stop_short deny oppose refrain",
  ),
  threaten: wordSet("threaten warn caution menace"),
  request: wordSet(
    "urge ask demand request call_on call_for call_upon press push pressure beg implore appeal",
    "plead require tell insist exhort beseech want need encourage lobby invite petition",
    "pressurise pressurize advise recommend direct summon entreat seek",
  ),
  /** Those in power who order somebody to do something coerce them. */
  order: wordSet("order instruct command force compel oblige coerce"),
  /** Verbs done for the sake of another act: "called to apologise", "sent a team to investigate". */
  errand: wordSet(
    "call phone telephone send write dispatch deploy fly travel visit summon go arrive",
  ),
  /** Nouns that say what they do: "a resolution condemning …", "a decree granting …". */
  papers: wordSet(
    "letter statement resolution report decree bill order communique petition motion declaration",
    "law message article tweet memo note ultimatum warning speech ruling verdict directive",
    "legislation",
  ),
  /** The act goes on or begins: it is the act itself. */
  doing: wordSet(
    "begin start continue resume launch proceed go_on keep help manage decide move vote choose",
    "rush use go come step appear seem happen tend get finish complete remain serve have do let",
    "act find see hear catch be make know believe think suspect",
  ),
  ending: wordSet(
    "stop cease quit end halt suspend finish_off abandon give_up discontinue refrain desist drop",
  ),
  accuse: wordSet("accuse blame charge suspect convict fault criticize criticise condemn"),
  /** Telling verbs: what they tell is the act. */
  tell: wordSet(
    "say announce report state declare tell add claim confirm note reveal disclose indicate",
    "explain show suggest insist stress reiterate repeat believe think maintain argue assert",
    "inform remark comment write tweet hint signal emphasize emphasise underline underscore",
    "affirm acknowledge admit understand know mean quote allege complain conclude predict fear",
    "hope expect assure read",
  ),
} as const

/** Modal words that ask something of the subject: "Israel must end attacks". */
export const mustWords = wordSet("must should ought need shall has-to have-to")

/** Modal words that speak of what is to come. */
export const willWords = wordSet("will would shall 'll ’ll wo going may might could can ca")
