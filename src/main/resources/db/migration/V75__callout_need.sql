-- What was decided about the call-outs that warnings ask for.
create table callout_need (
  id varchar(96) primary key,
  version bigint not null,
  warning varchar(96) not null,
  body text not null
);
create index callout_need_warning on callout_need (warning);
