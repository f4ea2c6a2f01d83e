package uk.gov.education.ecf.benchmarks.writers;

import uk.gov.education.ecf.benchmarks.harness.SqlLoad;

/** The rows that such a change writes, written by {@code pgbench}: what the database itself makes of writers that take turns. */
record ClockLimit(SqlLoad load, Staff staff, int writers) {

    private static final String CHANGE =
            """
            \\set list %1$s
            \\set person random(0, %2$d) * %3$d + :client_id + :list * 1000
            begin;
            select version from participants where id = %4$s for update;
            update participants set full_name = 'Rosalind ' || random(), version = version + 1 where id = %4$s;
            insert into outbox (event_id, topic, message_key, type, source, aggregate_version, occurred_at, payload, published_at)
              values (gen_random_uuid(), 'measured', cast(%4$s as text), 'measured', '/measured', 1, now(), repeat('x', 1000), now());
            %5$s
            commit""";
    private static final String WITH_CLOCK =
            """
            with clock as (
                update document_clocks set latest = greatest(latest + interval '1 microsecond', clock_timestamp())
                where list = 'participant_documents' and scope = cast(%1$s as text) returning latest)
              update participant_documents set document = left(document, 900) || random(), updated_at = clock.latest
              from clock where lead_provider_id = %1$s and id = %2$s;""";
    private static final String WITHOUT_CLOCK =
            """
            update participant_documents set document = left(document, 900) || random(), updated_at = clock_timestamp()
              where lead_provider_id = %1$s and id = %2$s;""";

    double ofOneList() {
        return load.of(change(WITH_CLOCK, "0"), writers);
    }

    double ofListsOfTheirOwn() {
        return load.of(change(WITH_CLOCK, ":client_id"), writers);
    }

    double ofOneListWithoutClock() {
        return load.of(change(WITHOUT_CLOCK, "0"), writers);
    }

    private String change(String document, String list) {
        String person = Ids.PERSON.inSql(":person");
        return CHANGE.formatted(
                list,
                staff.peopleOfEach() / writers - 1,
                writers,
                person,
                document.formatted(Ids.PROVIDER.inSql(":list"), person));
    }
}
