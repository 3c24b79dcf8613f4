-- The calendar of drills: the theme of each month, and the drills held in it.
create table drill_month (
  id varchar(96) primary key,
  version bigint not null,
  body text not null
);
