-- Forecasts of water and rain as they were taken down; those taken back stay.
create table forecast (
  id varchar(96) primary key,
  version bigint not null,
  gauge varchar(96) not null,
  hold_until timestamp(3) with time zone not null,
  stands boolean not null,
  body text not null
);
create index forecast_gauge on forecast (gauge, hold_until);
create index forecast_until on forecast (hold_until);
