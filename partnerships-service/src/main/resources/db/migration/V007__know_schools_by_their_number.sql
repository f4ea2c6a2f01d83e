-- a URN with leading zeros is the same URN: one school for each, however it is written
create unique index schools_one_for_each_number on schools (ltrim(urn, '0'));
