-- Risk points: what was registered last under each number.
create table risk_point (
  id varchar(96) primary key,
  version bigint not null,
  color varchar(8) not null,
  body text not null
);
