-- Shelters: register, state and newest counts.
create table shelter (
  id varchar(96) primary key,
  version bigint not null,
  state varchar(16) not null,
  people bigint not null,
  body text not null
);
