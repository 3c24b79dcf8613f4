-- Call-outs with their lists, and what became of the calls to each person on them.
create table callout (
  id varchar(96) primary key,
  version bigint not null,
  running boolean not null,
  basis varchar(120) not null,
  body text not null
);
create index callout_running on callout (running);
create index callout_basis on callout (basis);
create table callee (
  id varchar(96) primary key,
  version bigint not null,
  callout varchar(96) not null,
  wrong boolean not null,
  spoken varchar(64) not null,
  contradictory boolean not null,
  body text not null
);
create index callee_callout on callee (callout);
create index callee_wrong on callee (wrong);
create index callee_spoken on callee (spoken);
create index callee_contradictory on callee (contradictory);
