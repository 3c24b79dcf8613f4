-- What was heard of the headquarters above.
create table superior_word (
  id varchar(96) primary key,
  version bigint not null,
  valid_from timestamp(3) with time zone not null,
  body text not null
);
create index superior_word_from on superior_word (valid_from);
