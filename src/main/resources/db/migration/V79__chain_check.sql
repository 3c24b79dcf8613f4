-- What officers looked at because of a hazard chain.
create table chain_check (
  id varchar(96) primary key,
  version bigint not null,
  body text not null
);
