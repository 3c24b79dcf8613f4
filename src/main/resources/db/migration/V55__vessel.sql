-- Vessels: what the register says, and how they were reported last.
create table vessel (
  id varchar(96) primary key,
  version bigint not null,
  state varchar(16) not null,
  body text not null
);
