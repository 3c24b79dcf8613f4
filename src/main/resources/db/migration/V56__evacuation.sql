-- Households of the roster, and the moves that were called.
create table household (
  id varchar(96) primary key,
  version bigint not null,
  area varchar(16) not null,
  state varchar(16) not null,
  body text not null
);
create table evacuation (
  id varchar(96) primary key,
  version bigint not null,
  running boolean not null,
  body text not null
);
create index evacuation_running on evacuation (running);
