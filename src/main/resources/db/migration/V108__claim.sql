-- Whose things are: claimed by an officer.
create table claim (
  id varchar(96) primary key,
  version bigint not null,
  body text not null
);
