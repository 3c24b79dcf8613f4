-- Who has a form open to change something of the record: of this moment only, never in a journal.
create table hall_editing (
  incarnation int not null,
  kind varchar(32) not null,
  id varchar(96) not null,
  since timestamp with time zone not null default now(),
  primary key (incarnation, kind, id)
);
