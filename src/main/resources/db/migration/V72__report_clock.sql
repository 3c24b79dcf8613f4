-- What was written down about reporting clocks: passed, late reasons, waived.
create table report_clock (
  id varchar(96) primary key,
  version bigint not null,
  incident varchar(96) not null,
  body text not null
);
create index report_clock_incident on report_clock (incident);
