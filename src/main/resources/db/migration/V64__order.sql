-- Orders with what became of them at each unit, and leaders' instructions.
create table duty_order (
  id varchar(96) primary key,
  version bigint not null,
  running boolean not null,
  basis varchar(120) not null,
  body text not null
);
create index duty_order_running on duty_order (running);
create index duty_order_basis on duty_order (basis);
create table instruction (
  id varchar(96) primary key,
  version bigint not null,
  running boolean not null,
  body text not null
);
create index instruction_running on instruction (running);
