import { wordSet } from "./lexicon.ts"

/** Words that tell nothing of what a sentence is about, folded. */
export const emptyWords = wordSet(
  "a an the and or but nor so yet if then than that this these those there here it its he him his she her hers they them their we us our you your i me my who whom whose which what when where why how all any each every both few more most other some such no not only own same too very just also even still already now again once ever never of in on at to for from by with without about against between into through during before after above below over under up down out off as until while because though although since per via is are was were be been being am do does did doing done have has had having will would shall should can could may might must ought let get gets got",
  "said say says saying told tell tells added adds adding quoted according reported reports announced announces mr mrs ms yes well",
)
