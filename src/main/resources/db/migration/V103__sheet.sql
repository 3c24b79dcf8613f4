-- The numbers of blank sheets that were given out, a row for each beginning of numbers.
create table sheet_book (
  id varchar(96) primary key,
  version bigint not null,
  body text not null
);

-- What was typed up of sheets, a row for each that was begun.
create table log_sheet (
  id varchar(96) primary key,
  version bigint not null,
  troubled boolean not null,
  body text not null
);
create index log_sheet_troubled on log_sheet (troubled);
