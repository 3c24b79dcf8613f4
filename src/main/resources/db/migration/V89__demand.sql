-- What places have asked for.
create table demand (
  id varchar(96) primary key,
  version bigint not null,
  item varchar(96) not null,
  body text not null
);
