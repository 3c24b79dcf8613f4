-- Who came into shelters. Who it is stands in the body as ciphertext only; marks are keyed hashes.
create table arrival (
  id varchar(96) primary key,
  version bigint not null,
  register varchar(96) not null,
  state varchar(16) not null,
  shelter varchar(96) not null,
  family varchar(96) not null,
  tag varchar(32) not null,
  id_mark varchar(64) not null,
  name_mark varchar(64) not null,
  over_said boolean not null,
  contradictory boolean not null,
  since_at timestamp with time zone not null,
  body text not null
);
create index arrival_shelter on arrival (shelter, state);
create index arrival_tag on arrival (tag);
create index arrival_id_mark on arrival (id_mark);
create index arrival_name_mark on arrival (name_mark);
create index arrival_family on arrival (family);
create index arrival_register_of on arrival (register);
