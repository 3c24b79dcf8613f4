-- Officers by post, with the seat they were last signed in at.
create table officer (
  id varchar(96) primary key,
  version bigint not null,
  signed_in_at timestamp(3) with time zone not null,
  body text not null
);
