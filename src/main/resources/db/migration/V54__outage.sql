-- The three outages: a row for each township or village somebody said something about.
create table outage (
  id varchar(96) primary key,
  version bigint not null,
  troubled boolean not null,
  body text not null
);
create index outage_troubled on outage (troubled);
