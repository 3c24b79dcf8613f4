-- The made-up subject the journal's tests fold.
create table buoy (
  id varchar(96) primary key,
  version bigint not null,
  place varchar(64),
  metres int,
  body text not null
);
