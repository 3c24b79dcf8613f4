-- Which version of a plan of a station was in force when, one row per station and plan.
create table plan_history (
  id varchar(96) primary key,
  version bigint not null,
  station varchar(32) not null,
  body text not null
);
create index plan_history_station on plan_history (station);
