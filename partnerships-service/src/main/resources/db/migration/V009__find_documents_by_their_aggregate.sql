create index delivery_partner_documents_of_a_partner on delivery_partner_documents (id);
create index school_documents_of_a_school on school_documents (id);
create index partnership_documents_of_a_partnership on partnership_documents (id);
