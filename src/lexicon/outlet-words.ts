import { wordSet } from "./lexicon.ts"

/** What the names of papers and stations end in, in lower case: "Harbour Gazette", "Prut TV". */
export const outletHeads = wordSet(
  "times post courier herald tribune gazette chronicle telegraph examiner inquirer enquirer dispatch sentinel pravda shimbun zeitung news newspaper newsweekly magazine journal weekly bulletin tv television radio broadcasting fm newswire",
)

/** What they open with: "Radio Prut", "TV Galicia", "Diario Sur". */
export const outletOpenings = wordSet(
  "radio tv télé televisión televisão diario diário jornal giornale journal rtv",
)

/** Before such an ending these make no name of an outlet: "Command Post", "Modern Times", "Breaking News". */
export const noOutlets = wordSet(
  "command goal trading border military army guard customs checkpoint modern hard good bad breaking fake latest more royal roman medieval covid troubled digital cable satellite public community medical academic scientific peer-reviewed state foreign local national live old new first last big",
)
