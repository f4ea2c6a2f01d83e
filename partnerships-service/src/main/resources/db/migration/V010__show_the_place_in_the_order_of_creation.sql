-- the time of creation stands where the order of creation has it
insert into document_rebuilds_due (resource) values ('partnerships');
