import { wordSet } from "./lexicon.ts"

/** Plural nouns for people who act or speak together, in lower case. */
export const groupNouns = wordSet(
  "hbcus msis tcus ngos csos smes msmes expats respondents kids folks youth households allies partners nations countries states governments leaders ministers officials lawmakers senators republicans democrats conservatives liberals socialists rebels militants insurgents terrorists fighters troops forces soldiers police officers protesters demonstrators activists migrants refugees residents villagers citizens voters workers unions employees farmers students teachers doctors nurses scientists researchers experts analysts economists investors prosecutors lawyers judges investigators authorities diplomats envoys ambassadors negotiators inspectors observers monitors peacekeepers rescuers firefighters witnesses survivors victims relatives families critics opponents supporters campaigners separatists gunmen attackers hackers smugglers traffickers hostages prisoners detainees journalists reporters donors agencies companies firms banks airlines sources members delegates parties groups historians engineers executives shareholders creditors aides advisers advisors spokespeople commanders generals clerics bishops muslims christians jews catholics protestants kurds sunnis shiites houthis arabs europeans africans asians westerners islamists jihadists communists nationalists loyalists settlers mercenaries veterans civilians people women men children parents players fans teams",
)

/** Words for a group of people that name what it is by faith, party or people: "Muslim", "Kurdish". */
export const groupAdjectives = wordSet(
  "republican democrat democratic muslim christian jewish catholic protestant kurdish sunni shiite shia hindu buddhist sikh arab european african asian islamic islamist communist western latino hispanic tory kurd maori aboriginal inuit tamil rohingya uyghur uighur tibetan chechen hutu tutsi zulu pashtun hausa igbo yoruba tigrayan oromo amhara roma evangelical orthodox anglican methodist mormon labour",
)
