-- Casualty and loss figures, one row per incident.
create table figure (
  id varchar(96) primary key,
  version bigint not null,
  unsettled boolean not null,
  body text not null
);
