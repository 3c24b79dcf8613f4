-- Which household goes to which shelter, as it was taken over for a move; the subject is the move's number.
create table shelter_plan (
  id varchar(96) primary key,
  version bigint not null,
  standing boolean not null,
  body text not null
);
