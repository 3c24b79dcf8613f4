-- What evaluators of a drill said of its criteria.
create table judgement (
  id varchar(96) primary key,
  version bigint not null,
  body text not null
);
