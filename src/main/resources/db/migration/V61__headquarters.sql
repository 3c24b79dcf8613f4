-- Who holds which post of a response's headquarters.
create table headquarters (
  id varchar(96) primary key,
  version bigint not null,
  body text not null
);
