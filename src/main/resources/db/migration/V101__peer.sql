-- Other stations, each as one station knows it.
create table peer (
  id varchar(96) primary key,
  version bigint not null,
  known_at varchar(32) not null,
  body text not null
);
