-- The entries of the journal as rows, for queries; content is the exact text that was hashed.
create table entry (
  position bigint primary key,
  station varchar(32) not null,
  incarnation int not null,
  number bigint not null,
  time bigint not null,
  recorded_at timestamp(3) with time zone not null,
  happened_at timestamp(3) with time zone not null,
  officer varchar(1000) not null,
  seat varchar(1000) not null,
  subject_kind varchar(32) not null,
  subject_id varchar(96) not null,
  fact varchar(64) not null,
  link varchar(64) not null,
  content text not null
);
create unique index entry_identity on entry (station, incarnation, number);
-- The id comes first: with the kind first H2 reads every subject of the kind for a list of ids.
create index entry_subject on entry (subject_id, subject_kind);
create index entry_happened on entry (happened_at, position);

-- Everything an entry concerns, its own subject and others: the incident a team was sent to, the depot goods left.
create table entry_scope (
  kind varchar(32) not null,
  id varchar(96) not null,
  happened_at timestamp(3) with time zone not null,
  position bigint not null,
  primary key (id, kind, happened_at, position)
);

-- How far each subject is folded: the optimistic check and the decision whether to fold it again.
create table subject_head (
  kind varchar(32) not null,
  id varchar(96) not null,
  entries bigint not null,
  last_time bigint not null,
  last_station varchar(32) not null,
  last_incarnation int not null,
  last_number bigint not null,
  primary key (id, kind)
);

-- The newest entry known of each station and incarnation.
create table origin_head (
  station varchar(32) not null,
  incarnation int not null,
  number bigint not null,
  link varchar(64) not null,
  primary key (station, incarnation)
);

create table projection (
  name varchar(32) primary key,
  reading bigint not null
);
insert into projection (name, reading) values ('position', 0), ('time', 0);
