-- Who was in another shelter before: who ever was in one is then asked of few rows. Filled in by folding.
alter table arrival add column moved boolean not null default false;
create index arrival_moved on arrival (moved);
