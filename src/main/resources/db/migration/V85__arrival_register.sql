-- The registers arrivals stand in; their keys are files, never rows.
create table arrival_register (
  id varchar(96) primary key,
  version bigint not null,
  destroyed boolean not null,
  body text not null
);
