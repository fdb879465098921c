/**
 * The first shape of a record. Names are for people who open the file in any SQLite tool: one view
 * per kind of entry, at the end, shows the present record in words.
 *
 * `since` and `until` are the times (UTC) between which this record held a row; the present rows
 * have no `until`. `reported` is the day that as-of counts. Nothing of history is overwritten.
 */
export const recordTables = `
create table original (
  hash text primary key,
  media_type text not null,
  bytes blob not null
) strict;

create table report (
  number integer primary key,
  id text not null unique,
  ref text,
  title text,
  url text,
  outlet text,
  published text,
  reported text not null,
  reported_known text not null check (reported_known in ('stated', 'resolved', 'assumed')),
  place text,
  country text,
  text text not null,
  original text references original (hash),
  found_in text not null,
  added text not null
) strict;
create index report_by_day on report (reported, number);
create index report_by_outlet on report (outlet, reported, number);
create index report_by_url on report (url) where url is not null;

create table reading (
  report integer not null references report (number),
  reader text not null,
  body text not null,
  since text not null,
  until text
) strict;
create unique index reading_now on reading (report) where until is null;
create index reading_by_report on reading (report, since);

create table profile (
  number integer primary key,
  id text not null unique,
  kind text not null,
  name text not null,
  folded text not null,
  country text,
  reports integer not null default 0,
  first text,
  last text,
  body text not null
) strict;
create index profile_by_name on profile (folded);
create index profile_by_reports on profile (reports desc, number);
create index profile_by_kind on profile (kind, reports desc, number);

create table form (
  number integer primary key,
  id text not null unique,
  key text not null unique,
  kind text not null,
  name text not null,
  country text,
  office text,
  body_of text,
  reports integer not null default 0,
  first text,
  last text,
  profile integer not null references profile (number)
) strict;
create index form_by_profile on form (profile);

create table report_form (
  form integer not null references form (number),
  report integer not null references report (number),
  primary key (form, report)
) strict, without rowid;
create index report_form_by_report on report_form (report);

create table form_block (
  key text not null,
  form integer not null references form (number),
  primary key (key, form)
) strict, without rowid;

create index form_block_by_form on form_block (form);

create table form_profile (
  form integer not null references form (number),
  profile integer not null references profile (number),
  since text not null,
  until text
) strict;
create index form_profile_by_form on form_profile (form, since);
create index form_profile_by_profile on form_profile (profile);

create table office (
  form integer not null references form (number),
  office text not null,
  body_of text not null default '',
  first text,
  last text,
  reports integer not null,
  primary key (form, office, body_of)
) strict, without rowid;

create table entry (
  number integer primary key,
  id text not null,
  report integer not null references report (number),
  kind text not null check (kind in ('statement', 'meeting', 'commitment', 'event', 'figure')),
  reported text not null,
  first_word integer not null,
  words text not null,
  on_first text,
  on_last text,
  happened text not null,
  place text,
  modality text not null,
  confidence text not null,
  rule text not null,
  facet text,
  outlet text,
  body text not null,
  since text not null,
  until text
) strict;
create unique index entry_now on entry (id) where until is null;
create index entry_by_id on entry (id, since);
create index entry_by_report on entry (report, first_word);
create index entry_by_kind on entry (kind, reported, number);
create index entry_by_happened on entry (kind, happened, number);
create index entry_by_facet on entry (kind, facet, reported, number);
create index entry_by_place on entry (place, kind, reported, number) where place is not null;
create index entry_by_outlet on entry (outlet, kind, reported, number) where outlet is not null;
create index entry_by_confidence on entry (confidence, kind, reported, number);
create index entry_ended on entry (until) where until is not null;

create table commitment (
  entry integer primary key references entry (number),
  instrument text,
  stage text not null,
  currency text,
  amount text,
  euros real,
  part_of text,
  reported text not null
) strict;
create index commitment_by_instrument on commitment (instrument, reported, entry);
create index commitment_by_stage on commitment (stage, reported, entry);
create index commitment_by_euros on commitment (euros, entry);
create index commitment_by_whole on commitment (part_of) where part_of is not null;

create table role (
  entry integer not null references entry (number),
  role text not null,
  place integer not null,
  kind text not null,
  party text not null,
  name text not null,
  form integer not null references form (number),
  profile integer not null references profile (number),
  reported text not null,
  primary key (entry, role, place)
) strict, without rowid;
create index role_by_profile on role (profile, kind, reported, entry, role);
create index role_by_form on role (form);
create index role_by_party on role (party);

create table block (
  key integer not null,
  entry integer not null references entry (number),
  primary key (key, entry)
) strict, without rowid;

create table copy_block (
  key integer not null,
  report integer not null references report (number),
  primary key (key, report)
) strict, without rowid;

create table judgement (
  number integer primary key,
  id text not null,
  about text not null check (about in ('party', 'entry', 'report')),
  "left" text not null,
  "right" text not null,
  verdict text not null check (verdict in ('same', 'different', 'unsure')),
  score real,
  why text not null,
  compared text,
  tie text,
  by text,
  at text not null,
  until text
) strict;
create index judgement_of_left on judgement ("left") where until is null;
create index judgement_of_right on judgement ("right") where until is null;
create index judgement_unsure on judgement (score, number) where verdict = 'unsure' and until is null;

create unique index judgement_now on judgement (id) where until is null;

create table decision (
  number integer primary key,
  id text not null unique,
  act text not null,
  target text not null,
  body text not null,
  reason text not null,
  by text not null,
  at text not null
) strict;
create index decision_by_target on decision (target, number);

create table matter (
  number integer primary key,
  id text not null unique,
  kind text not null
) strict;

create table matter_entry (
  matter integer not null references matter (number),
  entry text not null,
  since text not null,
  until text
) strict;
create unique index matter_entry_now on matter_entry (entry) where until is null;
create index matter_entry_by_matter on matter_entry (matter);
create index matter_entry_by_entry on matter_entry (entry, since);

create table matter_state (
  number integer primary key,
  matter integer not null references matter (number),
  kind text not null,
  from_day text not null,
  until_day text not null,
  last text not null,
  reports integer not null,
  independent integer not null,
  provider text,
  recipient text,
  instrument text,
  stage text,
  currency text,
  low text,
  high text,
  euros_low real,
  euros_high real,
  agreement text,
  on_first text,
  counts integer not null default 0,
  why_not text,
  body text not null,
  since text not null,
  until text
) strict;
create index matter_state_of on matter_state (matter, from_day);
create index matter_state_now on matter_state (kind, until_day, last, number) where until is null;
create index matter_state_totals on matter_state
  (kind, from_day, until_day, counts, provider, recipient, instrument, stage, on_first, euros_low, euros_high)
  where until is null and kind = 'commitment';

create table finding (
  number integer primary key,
  id text not null,
  report integer references report (number),
  "check" text not null,
  severity text not null check (severity in ('contradiction', 'doubt', 'note')),
  says text not null,
  reported text not null,
  body text not null,
  since text not null,
  until text
) strict;
create unique index finding_now on finding (id) where until is null;
create index finding_by_id on finding (id, since);
create index finding_by_report on finding (report);
create index finding_by_day on finding (reported, number);
create index finding_by_check on finding ("check", reported, number);

create table finding_entry (
  finding integer not null references finding (number),
  entry text not null,
  primary key (finding, entry)
) strict, without rowid;
create index finding_entry_by_entry on finding_entry (entry);

create table quarantine (
  number integer primary key,
  found_in text not null,
  excerpt text,
  wrong text not null,
  todo text not null,
  media_type text,
  bytes blob,
  at text not null,
  solved text
) strict;
create unique index quarantine_open on quarantine (found_in, wrong) where solved is null;

create table feed (
  url text primary key,
  state text not null,
  polled text not null
) strict;

create table host (
  name text primary key,
  state text not null
) strict;

create virtual table report_words using fts5 (
  title, text, content = 'report', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
);
create trigger report_words_added after insert on report begin
  insert into report_words (rowid, title, text) values (new.number, new.title, new.text);
end;

create virtual table statement_words using fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

create virtual table name_words using fts5 (
  name, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

create view statements as
  select e.id, r.reported, r.outlet,
         (select name from role where entry = e.number and role = 'speaker') as speaker,
         e.words, e.facet as form, e.modality, e.confidence, r.title, r.url, r.id as report
    from entry e join report r on r.number = e.report
   where e.kind = 'statement' and e.until is null;
create view meetings as
  select e.id, r.reported, r.outlet,
         (select group_concat(name, '; ') from role where entry = e.number and role = 'party') as parties,
         e.facet as form, e.on_first, e.on_last, e.place, e.words, e.modality, e.confidence, r.url,
         r.id as report
    from entry e join report r on r.number = e.report
   where e.kind = 'meeting' and e.until is null;
create view commitments as
  select e.id, r.reported, r.outlet,
         (select name from role where entry = e.number and role = 'provider') as provider,
         (select name from role where entry = e.number and role = 'recipient') as recipient,
         c.instrument, c.stage, c.amount, c.currency, c.part_of, e.on_first, e.on_last, e.words,
         e.modality, e.confidence, r.url, r.id as report
    from entry e join commitment c on c.entry = e.number join report r on r.number = e.report
   where e.until is null;
create view events as
  select e.id, r.reported, r.outlet,
         (select name from role where entry = e.number and role = 'source') as source,
         e.facet as code,
         (select name from role where entry = e.number and role = 'target') as target,
         e.on_first, e.on_last, e.place, e.words, e.modality, e.confidence, r.url, r.id as report
    from entry e join report r on r.number = e.report
   where e.kind = 'event' and e.until is null;
create view figures as
  select e.id, r.reported, r.outlet, e.words, e.body ->> '$.quantity.value' as value,
         e.body ->> '$.quantity.unit' as unit, e.body ->> '$.quantity.currency' as currency,
         e.confidence, r.url, r.id as report
    from entry e join report r on r.number = e.report
   where e.kind = 'figure' and e.until is null;
`
