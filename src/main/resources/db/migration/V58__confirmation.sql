-- Decisions about levels that wait for a second officer, and what became of them.
create table confirmation (
  id varchar(96) primary key,
  version bigint not null,
  state varchar(16) not null,
  asked_at timestamp(3) with time zone not null,
  body text not null
);
create index confirmation_pending on confirmation (state, asked_at);
