-- Plans of goods put forward before a typhoon.
create table preposition (
  id varchar(96) primary key,
  version bigint not null,
  body text not null
);
