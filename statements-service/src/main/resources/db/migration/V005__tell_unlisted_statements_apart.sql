-- the hash of a statement that lists leave out is another one now
insert into document_rebuilds_due (resource) values ('statements');
