// What programs use of records: `import { openRecord } from "onrecord/record"`.

export type { Added, AddOptions } from "./app/record/add.ts"
export type { ExportRequest } from "./app/record/export-record.ts"
export type { EntryListOptions, PageOptions, When } from "./app/record/list-options.ts"
export type { MatterListOptions } from "./app/record/matter-options.ts"
export { type OpenRecord, openRecord, type RecordOptions } from "./app/record/open-record.ts"
export type { Totals, TotalsOptions } from "./app/record/totals.ts"
export type * from "./model/decision.ts"
export type * from "./model/judgement.ts"
export type * from "./model/matter.ts"
export type * from "./model/profile.ts"
export { Trouble } from "./model/trouble.ts"
export type { Found } from "./source/found.ts"
