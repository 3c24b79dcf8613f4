-- Incidents by number, as they stand.
create table incident (
  id varchar(96) primary key,
  version bigint not null,
  status varchar(16) not null,
  severity varchar(16) not null,
  received_at timestamp(3) with time zone not null,
  body text not null
);
create index incident_status on incident (status, received_at);
