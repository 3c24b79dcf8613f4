-- Packages of other stations that were taken in, each as one station did.
create table parcel (
  id varchar(96) primary key,
  version bigint not null,
  taken_at varchar(32) not null,
  body text not null
);
