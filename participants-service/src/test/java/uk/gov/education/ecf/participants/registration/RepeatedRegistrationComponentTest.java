package uk.gov.education.ecf.participants.registration;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.participants.fixtures.HeldTable;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.Providers;
import uk.gov.education.ecf.participants.fixtures.RegistrationRequest;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.participants.fixtures.Written;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;

@ComponentTest
class RepeatedRegistrationComponentTest {

    @Test
    void chosenIdsAreKeptAndTheSameRegistrationAgainChangesNothing() {
        RegistrationRequest request = withIds(anEct(TestSchool.recorded(), 2024));
        Person first = request.registered();
        Written before = Written.now();

        assertEquals(request.value("participant_id"), first.participantId());
        assertEquals(request.value("training_record_id"), first.trainingRecordId());
        assertEquals(first, request.registered());
        assertEquals(first, request.but().without("training_record_id").registered());
        assertEquals(first, request.but().without("participant_id").registered());
        assertEquals(before, Written.now());
    }

    @Test
    void withoutIdsEveryRegistrationIsAnotherPerson() {
        TestSchool school = TestSchool.recorded();

        assertNotEquals(
                anEct(school, 2024).registered().participantId(),
                anEct(school, 2024).registered().participantId());
    }

    @Test
    void anotherRegistrationUnderTheSameIdsIsRefused() {
        RegistrationRequest request = withIds(anEct(TestSchool.recorded(), 2024));
        request.registered();

        conflict(request.but().with("full_name", "Somebody Else"), "registration-differs");
        conflict(request.but().with("training_record_id", UUID.randomUUID()), "participant-type-already-registered");
        conflict(request.but().with("participant_id", UUID.randomUUID()), "training-record-taken");
    }

    @Test
    void ofManyAtOnceWithTheSameIdsOneRegistersAndAllAnswerTheSame() throws SQLException {
        RegistrationRequest request = withIds(anEct(TestSchool.recorded(), 2024));

        List<Response> answers = atOnce(Collections.nCopies(6, request));

        answers.forEach(answer -> answer.then().statusCode(200));
        assertEquals(
                1,
                answers.stream()
                        .map(answer -> answer.body().asString())
                        .distinct()
                        .count());
        assertEquals(1, registrationsOf(request));
    }

    @Test
    void ofManyAtOnceWithTheSameTrainingRecordOneRegistersAndAllAnswerTheSame() throws SQLException {
        RegistrationRequest request =
                withIds(anEct(TestSchool.recorded(), 2024)).without("participant_id");

        List<Response> answers = atOnce(Collections.nCopies(6, request));

        answers.forEach(answer -> answer.then().statusCode(200));
        assertEquals(
                1,
                answers.stream()
                        .map(answer -> answer.body().asString())
                        .distinct()
                        .count());
    }

    @Test
    void ofManyPeopleAtOnceWithTheSameTrainingRecordOneGetsIt() throws SQLException {
        TestSchool school = TestSchool.recorded();
        UUID record = UUID.randomUUID();
        List<RegistrationRequest> requests = Stream.generate(
                        () -> withIds(anEct(school, 2024)).with("training_record_id", record))
                .limit(6)
                .toList();

        List<Response> answers = atOnce(requests);

        List<Response> refused =
                answers.stream().filter(answer -> answer.statusCode() != 200).toList();
        refused.forEach(
                answer -> answer.then().statusCode(409).body("errors[0].code", equalTo("training-record-taken")));
        assertEquals(5, refused.size());
        RegistrationRequest winner = requests.get(IntStream.range(0, 6)
                .filter(n -> answers.get(n).statusCode() == 200)
                .findFirst()
                .orElseThrow());
        assertEquals(
                1,
                Database.ofApplication()
                        .countWhere(
                                "training_records",
                                "id = ? and participant_id = ?",
                                record,
                                UUID.fromString(winner.value("participant_id"))));
        assertEquals(
                1,
                requests.stream()
                        .mapToLong(RepeatedRegistrationComponentTest::registrationsOf)
                        .sum());
    }

    @Test
    void whoComesSecondWithATrainingRecordTakesNothingFromTheFirst() throws SQLException {
        RegistrationRequest first = withIds(anEct(TestSchool.recorded(), 2024));
        RegistrationRequest second = underAChosenProvider(first).with("participant_id", UUID.randomUUID());

        overtaken(second, first).then().statusCode(409).body("errors[0].code", equalTo("training-record-taken"));

        assertEquals(
                1,
                Database.ofApplication()
                        .countWhere(
                                "training_records",
                                "id = ? and participant_id = ?",
                                UUID.fromString(first.value("training_record_id")),
                                UUID.fromString(first.value("participant_id"))));
        assertEquals(0, registrationsOf(second));
    }

    @Test
    void whoComesSecondWithBothIdsChangesNothingOfTheFirst() throws SQLException {
        RegistrationRequest first = withIds(anEct(TestSchool.recorded(), 2024));
        RegistrationRequest second = underAChosenProvider(first).with("full_name", "Somebody Else");

        overtaken(second, first).then().statusCode(409).body("errors[0].code", equalTo("registration-differs"));

        assertEquals(
                1,
                Database.ofApplication()
                        .countWhere(
                                "participants",
                                "id = ? and full_name = ?",
                                UUID.fromString(first.value("participant_id")),
                                first.value("full_name")));
        assertEquals(1, registrationsOf(first));
    }

    @Test
    void aKnownEctGetsASecondRecordAsMentorAndNoThird() {
        TestSchool school = TestSchool.recorded();
        school.partneredWith(AURORA, 2024);
        RegistrationRequest ect = withIds(anEct(school, 2024));
        Person person = ect.registered().validated();
        RegistrationRequest mentor = ect.but()
                .without("training_record_id")
                .with("participant_type", "mentor")
                .with("cohort", 2024);

        Person also = mentor.registered();
        assertEquals(person.participantId(), also.participantId());
        assertEquals(List.of("ect"), person.shownTo("aurora").getList("ecf_enrolments.participant_type"));
        also.validated();

        assertEquals(List.of("ect", "mentor"), person.shownTo("aurora").getList("ecf_enrolments.participant_type"));
        assertEquals(also, mentor.registered());
        conflict(mentor.but().with("date_of_birth", "1990-01-01"), "participant-type-already-registered");
    }

    @Test
    void aMentorCannotBecomeAnEct() {
        RegistrationRequest mentor = withIds(anEct(TestSchool.recorded(), 2024)).with("participant_type", "mentor");
        mentor.registered();

        conflict(
                mentor.but().without("training_record_id").with("participant_type", "ect"), "mentor-cannot-become-ect");
    }

    @Test
    void anAddressBelongsToOnePerson() {
        TestSchool school = TestSchool.recorded();
        RegistrationRequest first = anEct(school, 2024);
        first.registered();

        conflict(anEct(school, 2024).with("email", first.value("email").toUpperCase(Locale.ROOT)), "email-in-use");
    }

    private static RegistrationRequest withIds(RegistrationRequest request) {
        return request.with("participant_id", UUID.randomUUID()).with("training_record_id", UUID.randomUUID());
    }

    private static void conflict(RegistrationRequest request, String code) {
        Written before = Written.now();
        request.send().then().statusCode(409).body("errors[0].code", equalTo(code));
        assertEquals(before, Written.now());
    }

    private static RegistrationRequest underAChosenProvider(RegistrationRequest request) {
        Providers.areKnown();
        return request.but()
                .with("email", UUID.randomUUID() + "@hollybrook.example")
                .with("lead_provider_id", AURORA)
                .with("delivery_partner_id", Providers.aDeliveryPartner());
    }

    /** The slow one sees that nobody has the ids yet, then waits for what only it needs to know, until the fast one has them. */
    private static Response overtaken(RegistrationRequest slow, RegistrationRequest fast) throws SQLException {
        CompletableFuture<Response> running;
        try (HeldTable partners = HeldTable.named("known_delivery_partners")) {
            running = CompletableFuture.supplyAsync(slow::send);
            partners.awaitWaiting(1);
            fast.registered();
        }
        return running.join();
    }

    private static long registrationsOf(RegistrationRequest request) {
        return Database.ofApplication().countWhere("outbox", "message_key = ?", request.value("participant_id"));
    }

    /** Lets each see that nobody has the ids yet before any goes on. */
    private static List<Response> atOnce(List<RegistrationRequest> requests) throws SQLException {
        List<CompletableFuture<Response>> running;
        try (HeldTable schools = HeldTable.named("known_schools")) {
            Executor each = work -> new Thread(work).start();
            running = requests.stream()
                    .map(request -> CompletableFuture.supplyAsync(request::send, each))
                    .toList();
            schools.awaitWaiting(requests.size());
        }
        return running.stream().map(CompletableFuture::join).toList();
    }
}
