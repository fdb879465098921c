/** Names as people write them lead to the forms that bear them without reading all forms. */
export const formNames = `
create index form_by_name on form (name collate nocase);
`
