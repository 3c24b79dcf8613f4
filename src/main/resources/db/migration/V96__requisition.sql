-- Property taken for the emergency, from the certificate to the compensation.
create table requisition (
  id varchar(96) primary key,
  version bigint not null,
  body text not null
);
