package uk.gov.education.ecf.declarations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent.LeadProviderRecorded;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderSnapshot;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementScheduled;
import uk.gov.education.ecf.contracts.statements.StatementSnapshot;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Upstreams;

/** What the other services have told before a test begins. */
final class Given {

    static final LeadProviderId AURORA = LeadProviderId.of("a0000000-0000-4000-8000-000000000001");
    static final LeadProviderId BEACON = LeadProviderId.of("b0000000-0000-4000-8000-000000000002");
    static final LeadProviderId CEDAR = LeadProviderId.of("c0000000-0000-4000-8000-000000000003");

    /** Any moment will do for events of others. */
    static final Instant NOON = Instant.parse("2024-06-03T12:00:00Z");

    private static final Database DATABASE = Database.ofApplication();

    private Given() {}

    static void leadProvider(LeadProviderId id, String name, long version) {
        Upstreams.publish(new LeadProviderRecorded(new LeadProviderSnapshot(id, name, true), version, NOON));
        Eventually.verify(() -> assertEquals(
                1, DATABASE.countWhere("known_lead_providers", "lead_provider_id = ? and name = ?", id.value(), name)));
    }

    /** Statements of Aurora for 2023, 2024 and 2025 that take whatever is declared. */
    static void openStatements() {
        statement("10000000-0000-4000-8000-000000002023", AURORA, 2023);
        statement("10000000-0000-4000-8000-000000002024", AURORA, 2024);
        statement("10000000-0000-4000-8000-000000002025", AURORA, 2025);
        statement("20000000-0000-4000-8000-000000002024", BEACON, 2024);
    }

    static String openStatement(int cohort) {
        return "10000000-0000-4000-8000-00000000" + cohort;
    }

    static StatementId statement(String id, LeadProviderId provider, int cohort) {
        return statement(snapshot(StatementId.of(id), provider, cohort, "open", LocalDate.of(2098, 12, 31)), 1);
    }

    static StatementId statement(StatementSnapshot snapshot, long version) {
        Upstreams.publish(new StatementScheduled(snapshot, version, NOON));
        Eventually.verify(() -> assertEquals(
                1,
                DATABASE.countWhere(
                        "known_statements",
                        "statement_id = ?",
                        snapshot.statementId().value())));
        return snapshot.statementId();
    }

    static StatementSnapshot snapshot(
            StatementId id, LeadProviderId provider, int cohort, String state, LocalDate cutOff) {
        return new StatementSnapshot(
                id, provider, cohort, "January", cutOff.getYear(), cutOff, cutOff.plusDays(25), true, state, null);
    }

    static PartnershipId aPartnership() {
        return PartnershipId.random();
    }

    static void isKnown(SomeParticipant participant) {
        Eventually.verify(() -> assertEquals(
                List.of(participant.version()),
                DATABASE
                        .rows(
                                "select version from known_participants where participant_id = ?",
                                participant.id().value())
                        .stream()
                        .map(row -> row.get("version"))
                        .toList()));
    }

    static String id() {
        return UUID.randomUUID().toString();
    }
}
