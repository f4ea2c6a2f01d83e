package uk.gov.education.ecf.systemtests.providerclient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.providerclient.ApiException;
import uk.gov.education.ecf.providerclient.api.DeliveryPartnersApi.APIListDeliveryPartnersRequest;
import uk.gov.education.ecf.providerclient.api.ParticipantsApi.APIShowParticipantRequest;
import uk.gov.education.ecf.providerclient.api.SchoolsApi.APIListSchoolsRequest;
import uk.gov.education.ecf.providerclient.model.ConfirmPartnership;
import uk.gov.education.ecf.providerclient.model.ConfirmPartnershipAttributes;
import uk.gov.education.ecf.providerclient.model.ConfirmPartnershipData;
import uk.gov.education.ecf.providerclient.model.Declaration;
import uk.gov.education.ecf.providerclient.model.DeclarationAttributes;
import uk.gov.education.ecf.providerclient.model.Deferral;
import uk.gov.education.ecf.providerclient.model.DeferralAttributes;
import uk.gov.education.ecf.providerclient.model.DeferralData;
import uk.gov.education.ecf.providerclient.model.Denial;
import uk.gov.education.ecf.providerclient.model.EcfEnrolment;
import uk.gov.education.ecf.providerclient.model.Participant;
import uk.gov.education.ecf.providerclient.model.Partnership;
import uk.gov.education.ecf.providerclient.model.PartnershipAttributes;
import uk.gov.education.ecf.providerclient.model.Refusal;
import uk.gov.education.ecf.providerclient.model.Refusals;
import uk.gov.education.ecf.providerclient.model.ReportedState;
import uk.gov.education.ecf.providerclient.model.Resumption;
import uk.gov.education.ecf.providerclient.model.ResumptionAttributes;
import uk.gov.education.ecf.providerclient.model.ResumptionData;
import uk.gov.education.ecf.providerclient.model.ScheduleChange;
import uk.gov.education.ecf.providerclient.model.ScheduleChangeAttributes;
import uk.gov.education.ecf.providerclient.model.ScheduleChangeData;
import uk.gov.education.ecf.providerclient.model.School;
import uk.gov.education.ecf.providerclient.model.StatementAttributes;
import uk.gov.education.ecf.providerclient.model.SubmitDeclaration;
import uk.gov.education.ecf.providerclient.model.SubmitDeclarationAttributes;
import uk.gov.education.ecf.providerclient.model.SubmitDeclarationData;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;
import uk.gov.education.ecf.systemtests.Calm;
import uk.gov.education.ecf.systemtests.Databases;
import uk.gov.education.ecf.systemtests.RunningSuite;
import uk.gov.education.ecf.systemtests.polling.Office;

/** A lead provider on the way from a school to a declaration and back, with the generated client and nothing else. */
class ProviderClientJourney {

    private static final SandboxProvider PROVIDER = SandboxProvider.CEDAR;
    private static final String COHORT = "2025";
    private static final String NEWEST_FIRST = "-created_at";
    private static final YearMonth OPEN_FOR_LONG = YearMonth.of(2035, 1);
    private static final OffsetDateTime STARTED = OffsetDateTime.parse("2025-10-01T10:00:00Z");

    private final RunningSuite running = RunningSuite.get();
    private final Office office =
            new Office(PROVIDER, running.caller(PROVIDER.clientId()), running.caller("dfe-service"));
    private final GeneratedClient client =
            GeneratedClient.of(PROVIDER.clientId(), running.endpoints().of(GATEWAY), running.tokens());

    @Test
    void aProviderWalksFromASchoolToADeclarationAndBack() throws Exception {
        office.keepOpen();
        School school = find(UUID.fromString(office.school()));
        Partnership partnership = confirm(school, UUID.fromString(office.deliveryPartner()));
        UUID participant = register(school);

        EcfEnrolment enrolment = enrolment(show(participant));
        assertEquals(school.getAttributes().getUrn(), enrolment.getSchoolUrn());
        assertEquals(partnership.getAttributes().getDeliveryPartnerId(), enrolment.getDeliveryPartnerId());
        assertEquals(true, enrolment.getEligibleForFunding());

        defersAndResumes(participant);
        changesTheSchedule(participant);

        Declaration declared = client.declarations()
                .submitDeclaration(started(participant, STARTED), false, key())
                .getData();
        assertEquals(
                DeclarationAttributes.StateEnum.ELIGIBLE,
                declared.getAttributes().getState());
        assertEquals(declared, declaration(declared.getId()));
        readsTheStatement(declared.getAttributes().getStatementId());

        DeclarationAttributes voided = client.declarations()
                .voidDeclaration(declared.getId(), key())
                .getData()
                .getAttributes();
        assertEquals(DeclarationAttributes.StateEnum.VOIDED, voided.getState());
        assertNull(voided.getStatementId());
        assertEquals(voided, declaration(declared.getId()).getAttributes());
    }

    @Test
    void whatIsRefusedIsReadAsTypedErrors() throws Exception {
        School school = find(UUID.fromString(office.school()));
        confirm(school, UUID.fromString(office.deliveryPartner()));
        UUID participant = register(school);
        SubmitDeclaration early = started(participant, OffsetDateTime.parse("2027-05-01T10:00:00Z"));

        ApiException refused =
                assertThrows(ApiException.class, () -> client.declarations().submitDeclaration(early, false, key()));
        assertEquals(422, refused.getCode());
        Refusal refusal =
                GeneratedClient.read(refused, Refusals.class).getErrors().get(0);
        assertEquals(Refusal.CodeEnum.DECLARATION_DATE_IN_FUTURE, refusal.getCode());
        assertEquals("declaration_date", refusal.getTitle());
        assertFalse(refusal.getDetail().isBlank());
        assertTrue(refusal.getLinks().getAbout().toString().endsWith("#declaration-date-in-future"));

        Declaration judgedLater = client.declarations()
                .submitDeclaration(early, true, key(), Map.of("X-With-Server-Date", "2027-06-01T10:00:00Z"))
                .getData();
        assertNull(judgedLater.getId(), "it was only judged");
        assertEquals(participant, judgedLater.getAttributes().getParticipantId());
    }

    @Test
    void whatNobodyHasIsDenied() {
        ApiException denied = assertThrows(ApiException.class, () -> show(UUID.randomUUID()));
        assertEquals(404, denied.getCode());
        assertFalse(GeneratedClient.read(denied, Denial.class).getError().isBlank());
    }

    @Test
    void aRetryUnderItsKeyIsAnsweredAsTheFirstWas() throws Exception {
        String key = key();
        ConfirmPartnership wanted =
                confirmation(UUID.fromString(office.school()), UUID.fromString(office.deliveryPartner()));

        Partnership first =
                client.partnerships().confirmPartnership(wanted, key).getData();
        assertEquals(
                first, client.partnerships().confirmPartnership(wanted, key).getData());

        ApiException again =
                assertThrows(ApiException.class, () -> client.partnerships().confirmPartnership(wanted, key()));
        assertEquals(
                List.of(Refusal.CodeEnum.PARTNERSHIP_ALREADY_YOURS),
                GeneratedClient.read(again, Refusals.class).getErrors().stream()
                        .map(Refusal::getCode)
                        .toList());
    }

    private School find(UUID school) throws ApiException {
        return client
                .schools()
                .listSchools(APIListSchoolsRequest.newBuilder()
                        .filterCohort(COHORT)
                        .sort(NEWEST_FIRST)
                        .build())
                .getData()
                .stream()
                .filter(listed -> listed.getId().equals(school))
                .findFirst()
                .orElseThrow();
    }

    private Partnership confirm(School school, UUID deliveryPartner) throws ApiException {
        assertEquals(false, school.getAttributes().getInPartnership());
        assertTrue(client
                .deliveryPartners()
                .listDeliveryPartners(APIListDeliveryPartnersRequest.newBuilder()
                        .filterCohort(COHORT)
                        .sort(NEWEST_FIRST)
                        .build())
                .getData()
                .stream()
                .anyMatch(listed -> listed.getId().equals(deliveryPartner)));
        Partnership confirmed = client.partnerships()
                .confirmPartnership(confirmation(school.getId(), deliveryPartner), key())
                .getData();
        assertEquals(
                PartnershipAttributes.StatusEnum.ACTIVE,
                confirmed.getAttributes().getStatus());
        assertEquals(
                confirmed,
                client.partnerships().showPartnership(confirmed.getId(), null).getData());
        return confirmed;
    }

    /** A teacher of that school, whom every service has heard of, as it has of a statement that is open. */
    private UUID register(School school) throws InterruptedException {
        Calm calm = new Calm(new Databases(running));
        office.schedule(Integer.parseInt(COHORT), OPEN_FOR_LONG, 25);
        calm.await();
        String person = office.register(school.getId().toString());
        calm.await();
        return UUID.fromString(person);
    }

    private void defersAndResumes(UUID participant) throws ApiException {
        Deferral deferral = new Deferral()
                .data(new DeferralData()
                        .attributes(new DeferralAttributes()
                                .reason(DeferralAttributes.ReasonEnum.CAREER_BREAK)
                                .courseIdentifier(DeferralAttributes.CourseIdentifierEnum.ECF_INDUCTION)));
        EcfEnrolment deferred = enrolment(client.participants()
                .deferParticipant(participant, deferral, key())
                .getData());
        assertEquals(EcfEnrolment.TrainingStatusEnum.DEFERRED, deferred.getTrainingStatus());
        assertEquals(
                ReportedState.ReasonEnum.CAREER_BREAK, deferred.getDeferral().getReason());

        Resumption resumption = new Resumption()
                .data(new ResumptionData()
                        .attributes(new ResumptionAttributes()
                                .courseIdentifier(ResumptionAttributes.CourseIdentifierEnum.ECF_INDUCTION)));
        EcfEnrolment resumed = enrolment(client.participants()
                .resumeParticipant(participant, resumption, key())
                .getData());
        assertEquals(EcfEnrolment.TrainingStatusEnum.ACTIVE, resumed.getTrainingStatus());
        assertNull(resumed.getDeferral());
    }

    private void changesTheSchedule(UUID participant) throws ApiException {
        ScheduleChange change = new ScheduleChange()
                .data(new ScheduleChangeData()
                        .attributes(new ScheduleChangeAttributes()
                                .scheduleIdentifier("ecf-standard-january")
                                .courseIdentifier(ScheduleChangeAttributes.CourseIdentifierEnum.ECF_INDUCTION)
                                .cohort(COHORT)));
        Participant changed = client.participants()
                .changeParticipantSchedule(participant, change, key())
                .getData();
        assertEquals("ecf-standard-january", enrolment(changed).getScheduleIdentifier());
        assertEquals(changed, show(participant));
    }

    private void readsTheStatement(UUID statement) throws ApiException {
        assertNotNull(statement);
        StatementAttributes attributes = client.statements()
                .showStatement(statement, null, null)
                .getData()
                .getAttributes();
        assertEquals(COHORT, attributes.getCohort());
        assertEquals(false, attributes.getPaid());
        assertEquals(
                statement,
                client.statements()
                        .showStatementBreakdown(statement, null)
                        .getData()
                        .getId());
    }

    private Participant show(UUID participant) throws ApiException {
        return client.participants()
                .showParticipant(
                        APIShowParticipantRequest.newBuilder().id(participant).build())
                .getData();
    }

    private Declaration declaration(UUID id) throws ApiException {
        return client.declarations().showDeclaration(id, null, null).getData();
    }

    private static EcfEnrolment enrolment(Participant participant) {
        return participant.getAttributes().getEcfEnrolments().get(0);
    }

    private static ConfirmPartnership confirmation(UUID school, UUID deliveryPartner) {
        return new ConfirmPartnership()
                .data(new ConfirmPartnershipData()
                        .attributes(new ConfirmPartnershipAttributes()
                                .cohort(COHORT)
                                .schoolId(school)
                                .deliveryPartnerId(deliveryPartner)));
    }

    private static SubmitDeclaration started(UUID participant, OffsetDateTime date) {
        return new SubmitDeclaration()
                .data(new SubmitDeclarationData()
                        .attributes(new SubmitDeclarationAttributes()
                                .participantId(participant)
                                .declarationType(SubmitDeclarationAttributes.DeclarationTypeEnum.STARTED)
                                .courseIdentifier(SubmitDeclarationAttributes.CourseIdentifierEnum.ECF_INDUCTION)
                                .declarationDate(date)));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
