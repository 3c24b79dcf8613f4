-- Responses and their levels; a plan text that was ever used; the tasks a level asked for.
create table response (
  id varchar(96) primary key,
  version bigint not null,
  hazard varchar(32) not null,
  unit varchar(64) not null,
  stage varchar(16) not null,
  level_rank int not null,
  body text not null
);
create index response_open on response (stage, hazard, unit);

create table adopted_plan (
  id varchar(96) primary key,
  version bigint not null,
  plan_key varchar(64) not null,
  body text not null
);

create table response_task (
  id varchar(96) primary key,
  version bigint not null,
  response varchar(96) not null,
  state varchar(16) not null,
  due timestamp(3) with time zone not null,
  body text not null
);
create index response_task_of on response_task (response, due);
create index response_task_state on response_task (state, due);
