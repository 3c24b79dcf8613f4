-- Calls through the exchange, with what it said of them.
create table placed_call (
  id varchar(96) primary key,
  version bigint not null,
  concern varchar(96) not null,
  body text not null
);
create index placed_call_concern on placed_call (concern);
