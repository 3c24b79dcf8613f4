-- Consultations: called, heard, concluded.
create table consultation (
  id varchar(96) primary key,
  version bigint not null,
  running boolean not null,
  start_at timestamp(3) with time zone not null,
  body text not null
);
create index consultation_running on consultation (running, start_at);
