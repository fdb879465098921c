/** Who may ask a record over the network, and for what. Only a hash of each token is kept. */
export const tokenTable = `
create table token (
  name text primary key,
  role text not null check (role in ('reader', 'editor', 'admin')),
  hash text not null unique,
  added text not null
) strict;
`
