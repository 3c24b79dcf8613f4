-- What the member units reported at the hours of the timetable, one row per response.
create table timetable (
  id varchar(96) primary key,
  version bigint not null,
  body text not null
);
