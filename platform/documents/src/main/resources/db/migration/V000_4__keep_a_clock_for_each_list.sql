-- one clock for each list and reader: held from its reading to the commit, so that times become visible in their order
create table document_clocks (
    list text not null,
    scope text not null,
    latest timestamptz not null,
    primary key (list, scope)
) with (fillfactor = 50);
