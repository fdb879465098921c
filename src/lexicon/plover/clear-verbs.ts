import { wordSet } from "../lexicon.ts"

/**
 * Verbs that tell their act plainly between two parties, whatever else is said: only these, and
 * verbs with an object that names the act, make an entry. "hit", "beat", "help" or "tell" do not:
 * in polls, sport and small talk they are no acts for a record.
 */
export const clearVerbs = wordSet(
  "accuse blame condemn criticize criticise denounce censure rebuke reprimand slam lambast lambaste",
  "sue prosecute indict investigate probe impeach summon reject veto rebuff threaten warn sanction",
  "expel blacklist arrest detain imprison jail deport extradite exile banish apprehend ban outlaw",
  "attack assault bomb bombard shell strafe invade occupy annex blockade besiege assassinate murder",
  "kill execute massacre kidnap abduct torture ambush overthrow oust topple depose raid storm bar",
  "support back endorse praise applaud commend laud congratulate thank recognise recognize honor honour",
  "apologize apologise release free pardon liberate fund finance arm subsidize subsidise equip boycott",
  "ask urge implore beseech call_on call_upon pressure pressurise petition force compel",
  "surrender withdraw retreat cooperate collaborate ally mediate defend sentence convict fine",
)
