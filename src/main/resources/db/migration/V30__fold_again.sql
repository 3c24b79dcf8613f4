-- The states of incidents, teams, shelters and transfers name the entries they come from and what contradicts:
-- everything is folded again from the journal, as after a rebuild.
delete from entry;
delete from entry_scope;
delete from subject_head;
delete from origin_head;
update projection set reading = 0;
