-- Suspensions of schools, work, shops, transport and what else a district stops.
create table suspension (
  id varchar(96) primary key,
  version bigint not null,
  running boolean not null,
  start_at timestamp(3) with time zone not null,
  body text not null
);
create index suspension_running on suspension (running, start_at);
