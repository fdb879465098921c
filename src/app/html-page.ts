// Readings as one page, for commands: they reach other folders through `app`.
export { htmlPage } from "../export/html/page.ts"
