-- Emergency flood periods, declared and lifted.
create table flood_period (
  id varchar(96) primary key,
  version bigint not null,
  stands boolean not null,
  body text not null
);
