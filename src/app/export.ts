// The formats that a record goes out in, for the commands: they reach other folders through `app`.

export { cellOf } from "../export/csv/cell.ts"
export { htmlPage } from "../export/html/page.ts"
