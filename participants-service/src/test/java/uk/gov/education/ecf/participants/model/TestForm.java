package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import java.util.function.Consumer;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.SchoolId;

/** A registration that is right unless a test says otherwise. */
final class TestForm {

    static final LocalDate TODAY = LocalDate.of(2024, 9, 16);
    static final School HOLLYBROOK = new School(SchoolId.of("1f0c0000-0000-4000-8000-0000000000aa"), "148201");

    String participantId;
    String trainingRecordId;
    String participantType = "ect";
    String fullName = "Oskar Kessler";
    String email = "o.kessler@hollybrook.example";
    String teacherReferenceNumber = "3204417";
    LocalDate dateOfBirth = LocalDate.of(1994, 3, 21);
    String schoolId = HOLLYBROOK.id().toString();
    String cohort = "2024";
    LocalDate startDate;
    String mentorId;
    String leadProviderId;
    String deliveryPartnerId;

    static RegistrationForm form(Consumer<TestForm> but) {
        TestForm form = new TestForm();
        but.accept(form);
        return new RegistrationForm(
                form.participantId,
                form.trainingRecordId,
                form.participantType,
                form.fullName,
                form.email,
                form.teacherReferenceNumber,
                form.dateOfBirth,
                form.schoolId,
                form.cohort,
                form.startDate,
                form.mentorId,
                form.leadProviderId,
                form.deliveryPartnerId);
    }

    static Registration registration(Consumer<TestForm> but) {
        return form(but).judge(TODAY).value();
    }

    static Registration registration() {
        return registration(form -> {});
    }

    static Placement placement(Provision provision) {
        return placement(provision, 2024);
    }

    static Placement placement(Provision provision, int cohort) {
        return new Placement(
                HOLLYBROOK,
                Calendar.bundled().defaultScheduleOf(cohort).orElseThrow(),
                new Uplift(false, true),
                provision,
                null);
    }

    static Provision provisionOf(LeadProviderId provider) {
        return new Provision(provider, DeliveryPartnerId.random(), PartnershipId.random());
    }
}
