-- What was written apart of rows of registers: of which subject, and which two entries differ in which fields.
create table row_apart (
  kind varchar(32) not null,
  id varchar(96) not null,
  body text not null,
  primary key (kind, id)
);
