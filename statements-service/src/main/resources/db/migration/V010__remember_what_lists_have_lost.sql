create trigger remember_removed after delete on statement_documents for each row
    execute function remember_removed_document('lead_provider_id');
