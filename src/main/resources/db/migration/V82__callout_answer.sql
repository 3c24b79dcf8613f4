-- Texts that came back to a call-out, until an officer has settled them.
create table callout_answer (
  id varchar(96) primary key,
  version bigint not null,
  pending boolean not null,
  body text not null
);
create index callout_answer_pending on callout_answer (pending);
