-- What was decided about levels that warnings proposed.
create table proposal (
  id varchar(96) primary key,
  version bigint not null,
  warning varchar(96) not null,
  body text not null
);
create index proposal_warning on proposal (warning);
