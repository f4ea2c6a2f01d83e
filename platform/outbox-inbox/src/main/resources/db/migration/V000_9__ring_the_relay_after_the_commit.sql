-- a notification within the transaction makes commits wait for each other; a replica of before finds rows by its poll meanwhile
drop trigger outbox_appended on outbox;
drop function outbox_appended();
