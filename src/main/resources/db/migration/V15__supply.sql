-- The catalogue, depots, stock as the sum of its moves, and transfer orders.
create table supply_item (
  id varchar(96) primary key,
  version bigint not null,
  body text not null
);

create table depot (
  id varchar(96) primary key,
  version bigint not null,
  body text not null
);

create table stock (
  id varchar(96) primary key,
  version bigint not null,
  depot varchar(96) not null,
  item varchar(96) not null,
  quantity bigint not null,
  body text not null
);
create index stock_depot on stock (depot);
create index stock_item on stock (item);

create table transfer (
  id varchar(96) primary key,
  version bigint not null,
  depot varchar(96) not null,
  destination varchar(96) not null,
  running boolean not null,
  body text not null
);
create index transfer_destination on transfer (destination);
create index transfer_running on transfer (running);
