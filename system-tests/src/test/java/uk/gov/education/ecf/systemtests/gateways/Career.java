package uk.gov.education.ecf.systemtests.gateways;

import static uk.gov.education.ecf.suite.services.SuiteService.DECLARATIONS;
import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTICIPANTS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.systemtests.polling.Office;

/**
 * A teacher from the registration to the next lead provider, in pairs of requests: the second one is made as soon as the first one is
 * answered, at the other gateway, of another service, which answers it as it must only if it has heard of the first one.
 */
public final class Career {

    /** How many pairs it is made of. */
    public static final int PAIRS = 8;

    private static final AtomicInteger NEXT_TEACHER = new AtomicInteger(7_300_000);
    private static final String COURSE = "ecf-induction";
    private static final String STARTED = "started";
    private static final String RETAINED = "retained-1";
    private static final String RETAINED_LATER = "retained-2";
    private static final Map<String, String> EVIDENCE =
            Map.of(RETAINED, "training-event-attended", RETAINED_LATER, "75-percent-engagement-met");

    private final Gateways gateways;
    private final Lead lead;
    private final Lead next;
    private final Caller department;
    private final String school = UUID.randomUUID().toString();
    private final String person = UUID.randomUUID().toString();
    private final String trainingRecord = UUID.randomUUID().toString();
    private final String number = "" + NEXT_TEACHER.getAndIncrement();
    private int turn;
    private String partnership;
    private String declaration;

    /** @param number an even one begins at the first gateway, an odd one at the second */
    public Career(Gateways gateways, Lead lead, Lead next, int number) {
        this.gateways = gateways;
        this.lead = lead;
        this.next = next;
        this.department = gateways.department();
        this.turn = number;
    }

    /** What was seen by each pair, as far as the first that has seen the past: the others build on it. */
    public List<Sight> walk() {
        List<Supplier<Sight>> pairs = List.of(
                this::confirmsAndHasARegistration,
                this::changesScheduleAndDeclares,
                this::declaresAndChangesSchedule,
                this::voidsAndChangesSchedule,
                this::changesPartnerAndDeclares,
                this::withdrawsAndDeclares,
                this::resumesAndDeclares,
                this::leavesAndIsDeclaredByTheNext);
        List<Sight> seen = new ArrayList<>();
        for (Supplier<Sight> pair : pairs) {
            seen.add(pair.get());
            if (seen.get(seen.size() - 1).isOfThePast()) {
                break;
            }
            turn++;
        }
        return seen;
    }

    /** Whoever looks at its participants has participants-service know of the partnership; then a registration belongs to it. */
    private Sight confirmsAndHasARegistration() {
        String pair = "confirm a partnership, have somebody registered";
        Office office = new Office(lead.provider(), one(), department);
        String schoolKnown = office.open(school).announced();
        partnership = office.confirm(school, lead.partner());
        other().get(GATEWAY, "/api/v3/participants/ecf?page%5Bper_page%5D=1").orFail();
        Answer registered =
                department.awaiting(schoolKnown).post(PARTICIPANTS, "/internal/v1/registrations", registration());
        if (!registered.ok()) {
            return Sight.accepted(pair, registered);
        }
        department
                .put(
                        PARTICIPANTS,
                        "/internal/v1/training-records/" + trainingRecord + "/validation",
                        Map.of("teacher_reference_number", number, "status", "eligible", "reason", "none"))
                .orFail();
        return Sight.accepted(pair, other().get(GATEWAY, "/api/v3/participants/ecf/" + person));
    }

    /** From September on, which August is before. */
    private Sight changesScheduleAndDeclares() {
        changeSchedule(one(), "ecf-reduced-september").orFail();
        return Sight.refused(
                "change the schedule, declare",
                "declaration-date-before-milestone",
                declare(other(), STARTED, "2025-08-01T10:00:00Z"));
    }

    private Sight declaresAndChangesSchedule() {
        declaration = idOf(declare(one(), STARTED, "2025-10-01T10:00:00Z"));
        return Sight.refused(
                "declare, change the schedule",
                "declarations-outside-schedule",
                changeSchedule(other(), "ecf-reduced-january"));
    }

    private Sight voidsAndChangesSchedule() {
        one().put(GATEWAY, "/api/v3/participant-declarations/" + declaration + "/void")
                .orFail();
        return Sight.accepted("void, change the schedule", changeSchedule(other(), "ecf-reduced-january"));
    }

    private Sight changesPartnerAndDeclares() {
        one().putAttributes(
                        "/api/v3/partnerships/ecf/" + partnership,
                        "ecf-partnership-update",
                        Map.of("delivery_partner_id", lead.otherPartner()))
                .orFail();
        Answer declared = declare(other(), STARTED, now()).orFail();
        return new Sight(
                "change the delivery partner, declare", lead.otherPartner(), declared.attribute("delivery_partner_id"));
    }

    private Sight withdrawsAndDeclares() {
        act(one(), "withdraw", Map.of("reason", "left-teaching-profession", "course_identifier", COURSE));
        return Sight.refused("withdraw, declare", "participant-withdrawn", declare(other(), RETAINED, now()));
    }

    private Sight resumesAndDeclares() {
        act(one(), "resume", Map.of("course_identifier", COURSE));
        Answer declared = declare(other(), RETAINED, now());
        declaration = declared.data().path("id").asText();
        return Sight.accepted("resume, declare", declared);
    }

    /** Of a transfer the department tells, so it is the department that waits until declarations-service has heard of it. */
    private Sight leavesAndIsDeclaredByTheNext() {
        Answer transferred = department
                .post(
                        PARTICIPANTS,
                        "/internal/v1/training-records/" + trainingRecord + "/joiner",
                        Map.of(
                                "school_id",
                                next.school(),
                                "joining_date",
                                LocalDate.now().toString(),
                                "continue_with_provider",
                                false))
                .orFail();
        department
                .awaiting(transferred.announced())
                .get(DECLARATIONS, "/internal/v1/declarations/" + declaration + "/history")
                .orFail();
        Caller client = gateways.caller(next.clientId(), turn);
        return Sight.accepted("have somebody transferred, declare", declare(client, RETAINED_LATER, now()));
    }

    private Caller one() {
        return gateways.caller(lead.clientId(), turn);
    }

    private Caller other() {
        return gateways.caller(lead.clientId(), turn + 1);
    }

    private Answer declare(Caller client, String type, String date) {
        Map<String, Object> attributes = new HashMap<>(Map.of(
                "participant_id",
                person,
                "declaration_type",
                type,
                "course_identifier",
                COURSE,
                "declaration_date",
                date));
        if (EVIDENCE.containsKey(type)) {
            attributes.put("evidence_held", EVIDENCE.get(type));
        }
        return client.postAttributes("/api/v3/participant-declarations", "participant-declaration", attributes);
    }

    private Answer changeSchedule(Caller client, String schedule) {
        return client.putAttributes(
                "/api/v3/participants/ecf/" + person + "/change-schedule",
                "participant-change-schedule",
                Map.of("schedule_identifier", schedule, "course_identifier", COURSE));
    }

    private void act(Caller client, String act, Map<String, String> attributes) {
        client.putAttributes("/api/v3/participants/ecf/" + person + "/" + act, "participant-" + act, attributes)
                .orFail();
    }

    private Map<String, Object> registration() {
        Map<String, Object> registration = new HashMap<>();
        registration.put("participant_id", person);
        registration.put("training_record_id", trainingRecord);
        registration.put("participant_type", "ect");
        registration.put("full_name", "Ottilie Farquhar");
        registration.put("email", "o." + person + "@pairs.example");
        registration.put("teacher_reference_number", number);
        registration.put("date_of_birth", "2001-05-14");
        registration.put("school_id", school);
        registration.put("cohort", Office.COHORT);
        registration.put("start_date", "2025-09-01");
        return registration;
    }

    private static String idOf(Answer answer) {
        return answer.orFail().data().path("id").asText();
    }

    private static String now() {
        return Instant.now().toString();
    }
}
