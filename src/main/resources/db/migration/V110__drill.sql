-- The drill a station is, if it is one: what it is called, and how its clock was set.
create table drill (
  id varchar(96) primary key,
  version bigint not null,
  body text not null
);
