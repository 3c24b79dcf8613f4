-- The injects of a drill something happened to.
create table inject (
  id varchar(96) primary key,
  version bigint not null,
  body text not null
);
