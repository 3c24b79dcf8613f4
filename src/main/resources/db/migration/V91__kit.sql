-- Kits of the catalogue: what so many people need, goods by goods.
create table kit (
  id varchar(96) primary key,
  version bigint not null,
  body text not null
);
