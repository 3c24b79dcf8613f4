-- Which team, depot and shelter each risk point is paired with.
create table pairing (
  id varchar(96) primary key,
  version bigint not null,
  team varchar(96),
  body text not null
);
