-- Readings by station, quantity and minute, as they stand; those taken back stay.
create table reading (
  id varchar(96) primary key,
  version bigint not null,
  gauge varchar(96) not null,
  quantity varchar(16) not null,
  read_at timestamp(3) with time zone not null,
  stands boolean not null,
  contradicted boolean not null,
  body text not null
);
create index reading_gauge on reading (gauge, quantity, read_at);
create index reading_at on reading (read_at);
