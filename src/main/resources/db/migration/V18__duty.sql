-- Notes of the duty log: what an officer wrote down, with its corrections.
create table note (
  id varchar(96) primary key,
  version bigint not null,
  verified boolean not null,
  body text not null
);

-- Shifts: planned, on duty, handed over.
create table shift (
  id varchar(96) primary key,
  version bigint not null,
  stage varchar(16) not null,
  begins_at timestamp(3) with time zone not null,
  body text not null
);
create index shift_stage on shift (stage, begins_at);
