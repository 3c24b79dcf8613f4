-- Imports of registers: which entries each made, and whether it was taken back.
create table taken_import (
  id varchar(96) primary key,
  version bigint not null,
  body text not null
);
