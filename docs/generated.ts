/** What every page made by `npm run docs` says of itself. */
export const generated = "<!-- Made by npm run docs. Change the source, not this page. -->"
