-- A database for each service and a role that owns it; nobody else may open it. docker-compose.yml has this run when the server starts
-- for the first time. The passwords are those of a sandbox.
create role partnerships login password 'partnerships';
create role participants login password 'participants';
create role declarations login password 'declarations';
create role statements login password 'statements';

create database partnerships owner partnerships;
create database participants owner participants;
create database declarations owner declarations;
create database statements owner statements;

revoke all on database partnerships, participants, declarations, statements from public;
