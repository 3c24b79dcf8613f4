-- Plots: what was drawn on the map, as it stands; what was taken away stays.
create table plot (
  id varchar(96) primary key,
  version bigint not null,
  kind varchar(16) not null,
  stands boolean not null,
  body text not null
);
create index plot_stands on plot (stands);
