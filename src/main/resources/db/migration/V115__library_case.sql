-- Cases: what closed incidents taught, without personal data.
create table library_case (
  id varchar(96) primary key,
  version bigint not null,
  event_type varchar(32) not null,
  body text not null
);
create index library_case_type on library_case (event_type);
