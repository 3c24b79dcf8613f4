-- Marks of measuring stations, each for a time.
create table threshold (
  id varchar(96) primary key,
  version bigint not null,
  gauge varchar(96) not null,
  body text not null
);
create index threshold_gauge on threshold (gauge);
