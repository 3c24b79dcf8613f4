-- Whom the district can ask for goods, and the requests it sent them.
create table partner (
  id varchar(96) primary key,
  version bigint not null,
  body text not null
);
create table aid_request (
  id varchar(96) primary key,
  version bigint not null,
  partner varchar(96) not null,
  body text not null
);
