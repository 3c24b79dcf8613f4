-- Special resources: what was registered last under each number.
create table special_resource (
  id varchar(96) primary key,
  version bigint not null,
  kind varchar(16) not null,
  body text not null
);
