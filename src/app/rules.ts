// The rules, for commands that explain a reading: they reach the reader through `app` only.
export { rules } from "../read/rules.ts"
