-- What was ticked on the action cards of an incident, one row per incident.
create table card_ticks (
  id varchar(96) primary key,
  version bigint not null,
  body text not null
);
