-- Reports to the level above, one row per incident.
create table report (
  id varchar(96) primary key,
  version bigint not null,
  body text not null
);
