package uk.gov.education.ecf.suite.sandbox;

import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTNERSHIPS;
import static uk.gov.education.ecf.suite.services.SuiteService.STATEMENTS;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.api.Await;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.api.Endpoints;
import uk.gov.education.ecf.suite.api.TokenSource;
import uk.gov.education.ecf.suite.api.UnexpectedAnswer;

/** Loads the sandbox into a running suite; loading it again changes nothing, whatever has happened to its schools since. */
public final class Sandbox {

    static final int NEWEST_COHORT = 2025;

    private static final List<Integer> PARTNER_COHORTS =
            IntStream.rangeClosed(2021, NEWEST_COHORT).boxed().toList();
    private static final List<Integer> OPEN_COHORTS = List.of(2024, NEWEST_COHORT);

    private final Endpoints endpoints;
    private final TokenSource tokens;
    private final Caller department;

    public Sandbox(Endpoints endpoints, TokenSource tokens) {
        this.endpoints = endpoints;
        this.tokens = tokens;
        department = caller("dfe-service");
    }

    public void load() {
        providers();
        partners();
        schools();
        money();
        for (SandboxProvider provider : SandboxProvider.values()) {
            partnership(provider, SandboxSchool.of(provider));
        }
        partnership(SandboxProvider.AURORA, SandboxSchool.SECOND_OF_AURORA);
        new SandboxPeople(department, this::caller).load();
    }

    private void providers() {
        for (SandboxProvider provider : SandboxProvider.values()) {
            department
                    .put(
                            PARTNERSHIPS,
                            "/internal/v1/lead-providers/" + provider.id(),
                            Map.of("name", provider.providerName(), "vat_chargeable", true))
                    .orFail();
        }
    }

    private void partners() {
        for (SandboxPartner partner : SandboxPartner.ALL) {
            department
                    .put(PARTNERSHIPS, "/internal/v1/delivery-partners/" + partner.id(), Map.of("name", partner.name()))
                    .orFail();
            for (SandboxProvider provider : partner.worksWith()) {
                PARTNER_COHORTS.forEach(cohort -> department
                        .put(
                                PARTNERSHIPS,
                                "/internal/v1/lead-providers/" + provider.id() + "/cohorts/" + cohort
                                        + "/delivery-partners/" + partner.id())
                        .orFail());
            }
        }
    }

    private void schools() {
        SandboxSchool.ALL.stream().filter(school -> !isKnown(school)).forEach(this::school);
    }

    /** Known with every cohort: one that was being loaded when the suite was stopped is loaded once more. */
    private boolean isKnown(SandboxSchool school) {
        Answer known = department.get(PARTNERSHIPS, "/internal/v1/schools/" + school.id());
        return known.ok()
                && known.json()
                        .path("cohorts")
                        .findValuesAsText("cohort")
                        .containsAll(OPEN_COHORTS.stream().map(String::valueOf).toList());
    }

    private void school(SandboxSchool school) {
        department
                .put(PARTNERSHIPS, "/internal/v1/schools/" + school.id(), school.body())
                .orFail();
        OPEN_COHORTS.forEach(cohort -> department
                .put(PARTNERSHIPS, "/internal/v1/schools/" + school.id() + "/cohorts/" + cohort, school.cohortBody())
                .orFail());
    }

    private void money() {
        String csv = StatementCalendar.csvFor(List.of(SandboxProvider.values()), Set.copyOf(OPEN_COHORTS));
        // statements-service hears of the lead providers by events
        Answer imported = Await.until(
                        () -> department.postCsv(STATEMENTS, "/internal/v1/statements/import", csv),
                        answer -> answer.ok() && answer.json().path("rejected").isEmpty())
                .answer();
        if (imported.json().path("read").asInt() == 0) {
            throw new UnexpectedAnswer(imported);
        }
        for (SandboxProvider provider : SandboxProvider.values()) {
            OPEN_COHORTS.forEach(cohort -> contract(provider, cohort));
        }
    }

    private void contract(SandboxProvider provider, int cohort) {
        Await.until(
                () -> department.put(
                        STATEMENTS,
                        "/internal/v1/lead-providers/" + provider.id() + "/cohorts/" + cohort + "/contract",
                        SandboxContract.of(cohort)),
                Sandbox::settled);
    }

    /** The provider confirms its partnership at the school, unless somebody ever has. */
    private void partnership(SandboxProvider provider, SandboxSchool school) {
        Caller caller = caller(provider.clientId());
        if (!confirmed(school)) {
            caller.postAttributes(
                            "/api/v3/partnerships/ecf",
                            "ecf-partnership",
                            Map.of(
                                    "cohort",
                                    "" + NEWEST_COHORT,
                                    "school_id",
                                    school.id(),
                                    "delivery_partner_id",
                                    SandboxPartner.of(provider).id()))
                    .orFail();
        }
        // a provider sees its own write in whichever service answers: participants-service has heard of the partnership
        // now
        caller.get(GATEWAY, "/api/v3/participants/ecf").orFail();
    }

    private boolean confirmed(SandboxSchool school) {
        JsonNode partnerships = department
                .get(PARTNERSHIPS, "/internal/v1/schools/" + school.id() + "/partnerships")
                .orFail()
                .json();
        return partnerships.findValuesAsText("cohort").contains("" + NEWEST_COHORT);
    }

    /** Anything but "I do not know what you speak of", which passes as soon as the event has arrived. */
    static boolean settled(Answer answer) {
        if (answer.status() == 404 || answer.status() == 409 || answer.status() == 422) {
            return false;
        }
        answer.orFail();
        return true;
    }

    private Caller caller(String clientId) {
        return new Caller(clientId, endpoints, tokens, answer -> {});
    }
}
