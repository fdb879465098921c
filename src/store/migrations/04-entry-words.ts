/** Meetings, commitments and events are found by their own words, not by all of their report's. */
export const entryWords = `
create virtual table entry_words using fts5 (
  words, content = '', tokenize = 'unicode61 remove_diacritics 2'
);
insert into entry_words (rowid, words)
select e.number,
       e.words || coalesce((select ' ' || group_concat(name, ' ') from role where entry = e.number), '')
               || coalesce(' ' || e.place, '')
  from entry e where e.kind <> 'statement';
`
