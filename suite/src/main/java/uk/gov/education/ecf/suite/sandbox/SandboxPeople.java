package uk.gov.education.ecf.suite.sandbox;

import static uk.gov.education.ecf.suite.services.SuiteService.PARTICIPANTS;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.api.UnexpectedAnswer;

/**
 * Tells the stories of the sandbox's people, each once, whatever has happened to them since. They are told in their order: only the
 * last one that is known may have been interrupted.
 */
final class SandboxPeople {

    private static final int NOT_FOUND = 404;
    private static final int REFUSED = 422;

    private final Caller department;
    private final Function<String, Caller> providers;

    SandboxPeople(Caller department, Function<String, Caller> providers) {
        this.department = department;
        this.providers = providers;
    }

    void load() {
        List<SandboxPerson> all = SandboxPerson.ALL;
        int known = all.size();
        while (known > 0 && !isKnown(all.get(known - 1))) {
            known--;
        }
        if (known < all.size()) {
            all.subList(Math.max(0, known - 1), all.size()).forEach(this::tell);
        }
    }

    private void tell(SandboxPerson person) {
        Caller own = person.own() == null ? null : providers.apply(person.own().clientId());
        person.situation().tell(new SandboxStory(person, department, own));
    }

    /** Nobody can be merged into themselves, which participants-service says of people whom it knows. */
    private boolean isKnown(SandboxPerson person) {
        Answer answer = department.post(
                PARTICIPANTS,
                "/internal/v1/participants/" + person.participantId() + "/retirement",
                Map.of("into_participant_id", person.participantId()));
        return switch (answer.status()) {
            case NOT_FOUND -> false;
            case REFUSED -> true;
            default -> throw new UnexpectedAnswer(answer);
        };
    }
}
