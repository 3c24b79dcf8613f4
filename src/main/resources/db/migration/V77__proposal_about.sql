-- Readings and consultations propose levels as well as warnings.
alter table proposal alter column warning rename to about;
