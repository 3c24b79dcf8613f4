-- The review after an incident, and the lessons drawn from it or taken over from a drill.
create table review (
  id varchar(96) primary key,
  version bigint not null,
  opened timestamp(3) with time zone not null,
  body text not null
);
create table lesson (
  id varchar(96) primary key,
  version bigint not null,
  incident varchar(96) not null,
  state varchar(16) not null,
  due varchar(10) not null,
  body text not null
);
create index lesson_incident on lesson (incident);
create index lesson_due on lesson (state, due);
