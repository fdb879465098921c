import { wordSet } from "./lexicon.ts"

/** What governments do in the present tense of headlines: "Nairobi pledges", "Lima denies". */
export const headlineVerbs = wordSet(
  "pledges denies agrees says vows urges warns accuses rejects condemns offers promises signs orders sends seeks backs welcomes bans expels summons recalls approves imposes lifts halts suspends confirms announces demands calls asks wants plans hopes fears threatens strikes launches tests withdraws joins leaves gives grants donates commits delivers supplies buys sells cuts raises eases tightens blames claims admits refuses opposes supports hails slams dismisses downplays signals mulls considers weighs eyes proposes declares recognises recognizes restores resumes severs breaks frees releases arrests extradites deports mobilises mobilizes deploys evacuates closes opens protests retaliates responds reacts appeals",
)
