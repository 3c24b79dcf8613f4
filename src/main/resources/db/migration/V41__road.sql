-- What officers said of the roads: one row for the weather they are reckoned with.
create table road_weather (
  id varchar(96) primary key,
  version bigint not null,
  body text not null
);
