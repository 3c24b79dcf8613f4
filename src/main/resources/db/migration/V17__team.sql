-- Teams, and the jobs they were given.
create table team (
  id varchar(96) primary key,
  version bigint not null,
  readiness varchar(16) not null,
  body text not null
);

create table assignment (
  id varchar(96) primary key,
  version bigint not null,
  team varchar(96) not null,
  incident varchar(96) not null,
  running boolean not null,
  body text not null
);
create index assignment_team on assignment (team);
create index assignment_incident on assignment (incident);
create index assignment_running on assignment (running);
