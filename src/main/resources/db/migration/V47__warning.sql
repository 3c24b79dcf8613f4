-- Warnings as they stand, with every name a message of theirs is known by.
create table warning (
  id varchar(96) primary key,
  version bigint not null,
  cancelled boolean not null,
  expires timestamp(3) with time zone not null,
  seen text not null,
  body text not null
);
create index warning_standing on warning (cancelled, expires);
