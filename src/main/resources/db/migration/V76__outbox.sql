-- Messages that leave the station, with what became of them.
create table outbox_message (
  id varchar(96) primary key,
  version bigint not null,
  sender varchar(64) not null,
  state varchar(16) not null,
  kind varchar(16) not null,
  address varchar(320) not null,
  next_at timestamp(3) with time zone,
  until_at timestamp(3) with time zone not null,
  awaited boolean not null,
  contradictory boolean not null,
  body text not null
);
create index outbox_message_next on outbox_message (sender, state, kind, next_at);
create index outbox_message_state on outbox_message (state);
create index outbox_message_awaited on outbox_message (awaited);
create index outbox_message_contradictory on outbox_message (contradictory);
