-- Storms by number, with the tracks of each agency.
create table typhoon (
  id varchar(96) primary key,
  version bigint not null,
  known_at timestamp(3) with time zone not null,
  body text not null
);
create index typhoon_known on typhoon (known_at);
