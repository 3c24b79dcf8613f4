-- The record the seats of one hall share: every entry as the journals hold it. Each seat folds its own tables of it.
create table hall_station (
  only_row boolean primary key default true check (only_row),
  station varchar(32) not null,
  name varchar(1000) not null
);

-- In the order in which seats wrote; one that was set aside stays, and may come again behind.
create table hall_entry (
  position bigint generated always as identity primary key,
  station varchar(32) not null,
  incarnation int not null,
  number bigint not null,
  content text not null,
  aside boolean not null default false
);
create unique index hall_entry_identity on hall_entry (station, incarnation, number) where not aside;

-- One row for each seat there ever was: its journal's incarnation, how far that journal is in here, when it was last heard of.
create table hall_seat (
  incarnation int primary key,
  seat_key varchar(64) not null unique,
  name varchar(200) not null,
  officer varchar(1000) not null,
  machine varchar(200) not null,
  pushed bigint not null default 0,
  pulled bigint not null default 0,
  joined_at timestamp with time zone not null default now(),
  seen_at timestamp with time zone not null default now(),
  left_at timestamp with time zone
);

-- Files the record names, by the SHA-256 of their bytes.
create table hall_file (
  sha256 varchar(64) primary key,
  content bytea not null
);
