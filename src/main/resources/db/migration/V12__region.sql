-- Areas, units of the command organisation, and contacts: what was registered last under each number.
create table area (
  id varchar(96) primary key,
  version bigint not null,
  parent varchar(12),
  people bigint not null,
  body text not null
);
create index area_parent on area (parent);

create table org_unit (
  id varchar(96) primary key,
  version bigint not null,
  body text not null
);

create table contact (
  id varchar(96) primary key,
  version bigint not null,
  unit varchar(96) not null,
  body text not null
);
create index contact_unit on contact (unit);
