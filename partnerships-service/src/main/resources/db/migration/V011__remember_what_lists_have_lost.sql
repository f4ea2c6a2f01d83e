create trigger remember_removed after delete on school_documents for each row
    execute function remember_removed_document('cohort');
create trigger remember_removed after delete on delivery_partner_documents for each row
    execute function remember_removed_document('lead_provider_id');
create trigger remember_removed after delete on partnership_documents for each row
    execute function remember_removed_document('lead_provider_id');
