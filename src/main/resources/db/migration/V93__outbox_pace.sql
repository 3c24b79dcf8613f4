-- When a message was tried last: what went to a peer within the last minute counts after a restart too.
alter table outbox_message add column tried_at timestamp(3) with time zone;
create index outbox_message_tried on outbox_message (sender, kind, tried_at);
