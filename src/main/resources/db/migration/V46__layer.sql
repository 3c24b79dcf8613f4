-- Layers from files of other offices: who took them in, how they are drawn. Their features are in files.
create table layer (
  id varchar(96) primary key,
  version bigint not null,
  place int not null,
  stands boolean not null,
  body text not null
);
create index layer_stands on layer (stands);
