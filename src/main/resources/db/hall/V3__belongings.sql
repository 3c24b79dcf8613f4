-- What lies at a seat and is not of the record: drafts and choices, for the machine that takes over for a lost one.
create table hall_belonging (
  incarnation int not null references hall_seat (incarnation),
  path varchar(300) not null,
  sha256 varchar(64) not null,
  content bytea not null,
  primary key (incarnation, path)
);
