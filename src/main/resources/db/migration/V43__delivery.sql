-- Delivery routes from depots to places, as they were laid down last.
create table delivery (
  id varchar(96) primary key,
  version bigint not null,
  depot varchar(96) not null,
  body text not null
);
create index delivery_depot on delivery (depot);
