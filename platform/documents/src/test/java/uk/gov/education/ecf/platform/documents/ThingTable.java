package uk.gov.education.ecf.platform.documents;

import uk.gov.education.ecf.platform.testkit.Database;

/** The table of the things that these tests write. */
final class ThingTable {

    private ThingTable() {}

    static void make() {
        Database.ofApplication()
                .execute(
                        """
                create table if not exists thing_documents (lead_provider_id uuid not null, id uuid not null, name text not null, cohort integer not null,
                  partner_id uuid, from_ids uuid[] not null, statuses text[] not null, created_at timestamptz not null, updated_at timestamptz not null,
                  document text not null, content_hash text not null, primary key (lead_provider_id, id))""");
        Database.ofApplication()
                .execute(
                        """
                create or replace trigger remember_removed after delete on thing_documents for each row
                  execute function remember_removed_document('lead_provider_id')""");
    }
}
