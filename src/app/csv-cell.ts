// A cell as the export of tables writes it, for lists: commands reach other folders through `app`.
export { cellOf } from "../export/csv/cell.ts"
