/**
 * Who may ask a record over the network, and for what: only a hash of each token is kept. And the
 * readings that later ones replaced, which the history lists by when that was.
 */
export const tokenTable = `
create table token (
  name text primary key,
  role text not null check (role in ('reader', 'editor', 'admin')),
  hash text not null unique,
  added text not null
) strict;

create index reading_ended on reading (until) where until is not null;
`
