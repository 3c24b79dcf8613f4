-- Contradictions that were handed to another officer than the rules say.
create table conflict_matter (
  id varchar(96) primary key,
  version bigint not null,
  body text not null
);
