-- Measuring stations, as the register has them.
create table gauge (
  id varchar(96) primary key,
  version bigint not null,
  body text not null
);
