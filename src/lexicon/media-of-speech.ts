import { wordSet } from "./lexicon.ts"

/** Things that carry words and are said to say them: "the statement said", "in a letter to". */
export const mediaOfSpeech = wordSet(
  "statement interview post tweet letter email e-mail memo message note speech address remark",
  "resolution communique communiqué report article editorial op-ed column blog book memoir",
  "filing lawsuit complaint affidavit indictment testimony brief ruling opinion decree declaration",
  "announcement release readout transcript document paper study survey poll review analysis audit",
  "advisory bulletin notice petition proclamation essay broadcast video recording tape podcast",
  "briefing conference debate hearing event rally appearance call",
)

/** More of them, too common as other things to tell where and when somebody spoke. */
export const writtenThings = wordSet(
  "plan strategy bill budget figure figures data statistic statistics research forecast estimate",
  "summons warrant charter directive circular guideline guidelines finding findings",
)

/** Nouns for people who speak for others. */
export const spokespeople = wordSet(
  "spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen",
)

/** Nouns for sources without a name. */
export const unnamedSources = wordSet(
  "official officials source sources aide aides adviser advisers advisor advisors critic critics",
  "expert experts analyst analysts diplomat diplomats lawmaker lawmakers witness witnesses",
  "people person supporters opponents reporter reporters journalist journalists",
  "chef chefs principal principals twins brothers sisters billionaire patient patients graduate graduates neighbour neighbours neighbor neighbors student students resident residents agent agents judge",
  "judges coach coaches nurse nurses chief boss bosses host hosts guard guards pilot pilots medic",
  "medics mechanic mechanics wife husband son sons cousin cousins aunt uncle friend friends",
  "colleague colleagues academic academics youths child children kids parents couple family families",
  "attorney attorneys advocate advocates surrogate surrogates delegate delegates candidate candidates",
  "dignitary dignitaries ally allies rival rivals general generals media mom moms dad dads",
  "rabbi rabbis imam imams monk monks nun nuns cleric clerics evangelical evangelicals priests veteran veterans",
  "relative relatives respondent respondents recipient recipients applicant applicants cop cops",
)

/** Bodies that speak under no name of their own: "the panel ruled", "the defence said". */
export const speakingBodies = wordSet(
  "panel jury prosecution defense defence nonprofit presidency campaign secretariat coalition",
  "startup regime opposition junta leadership management household state city municipality province",
)

/** Pronouns that no speaker hides behind: "this confirmed that", "what said". */
export const neverSpeakers = wordSet("this these what us there nothing something")
