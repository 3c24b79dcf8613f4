-- Which keys a seat has, by the fingerprint of their card; empty for none.
alter table hall_seat add column card varchar(64) not null default '';

-- A seat asks for the station's keys: at most one wish of each. What is handed is sealed for its public key and goes when it is taken.
create table hall_key_wish (
  incarnation int primary key references hall_seat (incarnation),
  public_key varchar(64) not null,
  asked_at timestamp with time zone not null default now(),
  sealed text,
  handed_by varchar(1000),
  handed_seat varchar(200),
  handed_at timestamp with time zone
);
