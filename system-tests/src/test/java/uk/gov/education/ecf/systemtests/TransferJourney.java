package uk.gov.education.ecf.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTICIPANTS;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTNERSHIPS;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.api.Await;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;

/**
 * The three tables of the guidance, "What providers will see in the API", row by row for every provider through the gateway: with
 * days that have really come, and with days to come, to which the reads travel.
 */
class TransferJourney {

    private static final String NOT_SHOWN = "- | N/A";

    private final RunningSuite running = RunningSuite.get();
    private final Caller department = running.caller("dfe-service");
    private final Caller aurora = running.caller("aurora");
    private final Caller beacon = running.caller("beacon");
    private final Caller cedar = running.caller("cedar");

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private final School old = new School();
    private final School otherOfAurora = new School();
    private final School ofBeacon = new School();
    private final String partner = UUID.randomUUID().toString();
    private final String person = UUID.randomUUID().toString();
    private final String record = UUID.randomUUID().toString();

    private record School(String id, String urn) {
        School() {
            this(UUID.randomUUID().toString(), String.valueOf(new Random().nextInt(1_000_000, 9_000_000)));
        }
    }

    /** The days that the schools tell. */
    private record Days(LocalDate leaving, LocalDate joining) {}

    @BeforeEach
    void aTeacherOfAurora() {
        department
                .put(PARTNERSHIPS, "/internal/v1/delivery-partners/" + partner, Map.of("name", "Hub " + old.urn()))
                .orFail();
        confirmed(SandboxProvider.AURORA, aurora, old);
        confirmed(SandboxProvider.AURORA, aurora, otherOfAurora);
        confirmed(SandboxProvider.BEACON, beacon, ofBeacon);
        register();
    }

    @Test
    void whoeverLeavesForAnotherProviderOnDaysToCome() {
        Days days = new Days(today.plusDays(20), today.plusDays(27));
        assertEquals("active " + old.urn() + " | N/A", seenBy(aurora), "before transfer");
        assertEquals(NOT_SHOWN, seenBy(beacon));

        leaves(days);

        String leaving = " | unknown incomplete %s %s > -".formatted(old.urn(), days.leaving());
        assertEquals("leaving " + old.urn() + leaving, seenBy(aurora), "old school reports leaver");
        assertEquals(NOT_SHOWN, seenBy(beacon));

        joins(ofBeacon, days, false);

        String both = between(ofBeacon, "new_provider incomplete", days);
        assertEquals("leaving " + old.urn() + both, seenBy(aurora), "new school reports joiner");
        assertEquals("joining " + ofBeacon.urn() + both, seenBy(beacon), "new school reports joiner");
        LocalDate eve = days.joining().minusDays(1);
        assertEquals("leaving " + old.urn() + both, seenBy(on(eve, aurora)));
        assertEquals("joining " + ofBeacon.urn() + both, seenBy(on(eve, beacon)));

        String complete = between(ofBeacon, "new_provider complete", days);
        assertEquals("left " + old.urn() + complete, seenBy(on(days.joining(), aurora)), "after transfer");
        assertEquals("active " + ofBeacon.urn() + complete, seenBy(on(days.joining(), beacon)), "after transfer");
        assertEquals("leaving " + old.urn() + both, seenBy(aurora), "a read that travels changes nothing");
        assertEquals(NOT_SHOWN, seenBy(cedar));
        assertEquals(NOT_SHOWN, seenBy(on(days.joining(), cedar)));
    }

    @Test
    void whoeverHasLeftForAnotherProvider() {
        Days days = new Days(today.minusDays(8), today);

        leaves(days);

        assertEquals("left %1$s | unknown complete %1$s %2$s > -".formatted(old.urn(), days.leaving()), seenBy(aurora));
        assertEquals(NOT_SHOWN, seenBy(beacon));

        joins(ofBeacon, days, false);

        String complete = between(ofBeacon, "new_provider complete", days);
        assertEquals("left " + old.urn() + complete, seenBy(aurora), "after transfer");
        assertEquals("active " + ofBeacon.urn() + complete, seenBy(beacon), "after transfer");

        LocalDate eve = days.joining().minusDays(1);
        String incomplete = between(ofBeacon, "new_provider incomplete", days);
        assertEquals("leaving " + old.urn() + incomplete, seenBy(on(eve, aurora)));
        assertEquals("joining " + ofBeacon.urn() + incomplete, seenBy(on(eve, beacon)));
        assertEquals(NOT_SHOWN, seenBy(cedar));
    }

    @Test
    void whoeverStaysWithTheProviderFromADayToCome() {
        Days days = new Days(today.plusDays(20), today.plusDays(27));
        assertEquals("active " + old.urn() + " | N/A", seenBy(aurora), "before transfer");

        leaves(days);

        assertEquals(
                "leaving %1$s | unknown incomplete %1$s %2$s > -".formatted(old.urn(), days.leaving()),
                seenBy(aurora),
                "old school reports leaver");

        joins(otherOfAurora, days, true);

        String both = between(otherOfAurora, "new_school incomplete", days);
        assertEquals("joining " + otherOfAurora.urn() + both, seenBy(aurora), "new school reports joiner");
        assertEquals(
                "joining " + otherOfAurora.urn() + both,
                seenBy(on(days.joining().minusDays(1), aurora)));
        assertEquals(
                "active " + otherOfAurora.urn() + between(otherOfAurora, "new_school complete", days),
                seenBy(on(days.joining(), aurora)),
                "after transfer");
        assertEquals(NOT_SHOWN, seenBy(beacon));
    }

    @Test
    void whoeverHasStayedWithTheProvider() {
        Days days = new Days(today.minusDays(8), today);

        leaves(days);
        joins(otherOfAurora, days, true);

        String complete = between(otherOfAurora, "new_school complete", days);
        assertEquals("active " + otherOfAurora.urn() + complete, seenBy(aurora), "after transfer");
        assertEquals(NOT_SHOWN, seenBy(beacon));
    }

    @Test
    void theNewSchoolMayTellBeforeTheOldOneDoes() {
        Days days = new Days(today.plusDays(20), today.plusDays(27));

        joins(ofBeacon, days, false);

        String halfTold =
                " | new_provider incomplete %s null > %s %s".formatted(old.urn(), ofBeacon.urn(), days.joining());
        assertEquals(
                "leaving " + old.urn() + halfTold,
                seenBy(aurora),
                "the leaving date is null until the old school tells");
        assertEquals("joining " + ofBeacon.urn() + halfTold, seenBy(beacon));

        leaves(days);

        String both = between(ofBeacon, "new_provider incomplete", days);
        assertEquals("leaving " + old.urn() + both, seenBy(aurora));
        assertEquals("joining " + ofBeacon.urn() + both, seenBy(beacon));
    }

    @Test
    void bothProvidersFindTheTransferInTheirListsAndNobodyElseDoes() {
        Days days = new Days(today.plusDays(20), today.plusDays(27));
        leaves(days);
        joins(ofBeacon, days, false);

        for (Caller provider : List.of(aurora, beacon)) {
            assertEquals(true, listed(provider), "listed");
            assertEquals(true, listed(on(days.joining(), provider)), "listed");
        }
        assertEquals(false, listed(cedar));
    }

    private String between(School next, String transfer, Days days) {
        return " | %s %s %s > %s %s".formatted(transfer, old.urn(), days.leaving(), next.urn(), days.joining());
    }

    /** Status and school of the enrolment, and what the transfer's own endpoint shows. */
    private String seenBy(Caller provider) {
        String path = "/api/v3/participants/ecf/" + person;
        return enrolment(provider.get(GATEWAY, path)) + " | " + transfers(provider.get(GATEWAY, path + "/transfers"));
    }

    private static String enrolment(Answer participant) {
        if (participant.status() == 404) {
            return "-";
        }
        JsonNode enrolments = participant.orFail().attributes().path("ecf_enrolments");
        assertEquals(1, enrolments.size(), participant.body());
        assertEquals(
                "active", enrolments.path(0).path("training_status").asText(), "no school changes the training status");
        return enrolments.path(0).path("participant_status").asText() + " "
                + enrolments.path(0).path("school_urn").asText();
    }

    private static String transfers(Answer shown) {
        if (shown.status() == 404) {
            return "N/A";
        }
        JsonNode transfers = shown.orFail().attributes().path("transfers");
        assertEquals(1, transfers.size(), shown.body());
        JsonNode transfer = transfers.path(0);
        return "%s %s %s > %s"
                .formatted(
                        transfer.path("transfer_type").asText(),
                        transfer.path("status").asText(),
                        side(transfer.path("leaving")),
                        side(transfer.path("joining")));
    }

    private static String side(JsonNode side) {
        return side.isNull()
                ? "-"
                : side.path("school_urn").asText() + " " + side.path("date").asText();
    }

    private boolean listed(Caller provider) {
        return provider.get(GATEWAY, "/api/v3/participants/ecf/transfers?page%5Bper_page%5D=3000")
                .orFail()
                .data()
                .findValuesAsText("id")
                .contains(person);
    }

    private static Caller on(LocalDate day, Caller provider) {
        return provider.travellingTo(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    private void leaves(Days days) {
        department
                .post(
                        PARTICIPANTS,
                        "/internal/v1/training-records/" + record + "/leaver",
                        Map.of("leaving_date", days.leaving().toString()))
                .orFail();
    }

    private void joins(School next, Days days, boolean continues) {
        department
                .post(
                        PARTICIPANTS,
                        "/internal/v1/training-records/" + record + "/joiner",
                        Map.of(
                                "school_id",
                                next.id(),
                                "joining_date",
                                days.joining().toString(),
                                "continue_with_provider",
                                continues))
                .orFail();
    }

    private void confirmed(SandboxProvider provider, Caller caller, School school) {
        department
                .put(
                        PARTNERSHIPS,
                        "/internal/v1/lead-providers/" + provider.id() + "/cohorts/2025/delivery-partners/" + partner)
                .orFail();
        department
                .put(
                        PARTNERSHIPS,
                        "/internal/v1/schools/" + school.id(),
                        Map.of(
                                "urn",
                                school.urn(),
                                "name",
                                "Move School " + school.urn(),
                                "eligible_for_funding",
                                true))
                .orFail();
        caller.postAttributes(
                        "/api/v3/partnerships/ecf",
                        "ecf-partnership",
                        Map.of("cohort", 2025, "school_id", school.id(), "delivery_partner_id", partner))
                .orFail();
        // a provider sees its own write in whichever service answers: participants-service has heard of it now
        caller.get(GATEWAY, "/api/v3/participants/ecf?page%5Bper_page%5D=1").orFail();
    }

    private void register() {
        String number = String.valueOf(new Random().nextInt(1_000_000, 9_999_999));
        Map<String, Object> registration = Map.of(
                "participant_id",
                person,
                "training_record_id",
                record,
                "participant_type",
                "ect",
                "full_name",
                "Morwenna Hale",
                "email",
                "m." + person + "@move.example",
                "teacher_reference_number",
                number,
                "date_of_birth",
                "2001-05-14",
                "school_id",
                old.id(),
                "cohort",
                2025);
        Await.until(() -> department.post(PARTICIPANTS, "/internal/v1/registrations", registration), Answer::ok);
        department
                .put(
                        PARTICIPANTS,
                        "/internal/v1/training-records/" + record + "/validation",
                        Map.of("teacher_reference_number", number, "status", "eligible", "reason", "none"))
                .orFail();
    }
}
