package uk.gov.education.ecf.participants.registration;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.participants.fixtures.Person;
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

        assertNotEquals(anEct(school, 2024).registered().participantId(), anEct(school, 2024).registered().participantId());
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
    void ofManyAtOnceWithTheSameIdsOneRegistersAndAllAnswerTheSame() {
        RegistrationRequest request = withIds(anEct(TestSchool.recorded(), 2024));

        Set<String> answers = atOnce(6, () -> request.send().then().statusCode(200).extract().body().asString());

        assertEquals(1, answers.size());
        assertEquals(1, Database.ofApplication().countWhere("outbox", "message_key = ?", request.value("participant_id")));
    }

    @Test
    void aKnownEctGetsASecondRecordAsMentorAndNoThird() {
        TestSchool school = TestSchool.recorded();
        school.partneredWith(AURORA, 2024);
        RegistrationRequest ect = withIds(anEct(school, 2024));
        Person person = ect.registered().validated();
        RegistrationRequest mentor = ect.but().without("training_record_id").with("participant_type", "mentor").with("cohort", 2024);

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

        conflict(mentor.but().without("training_record_id").with("participant_type", "ect"), "mentor-cannot-become-ect");
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

    private static <T> Set<T> atOnce(int times, Supplier<T> work) {
        Stream<CompletableFuture<T>> running = IntStream.range(0, times).mapToObj(n -> CompletableFuture.supplyAsync(work)).toList().stream();
        return running.map(CompletableFuture::join).collect(Collectors.toSet());
    }
}
