package uk.gov.education.ecf.participants.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.platform.refusals.Refusals;

/**
 * A lead provider's request about someone's training, with what is known of the person. Whoever is not validated, or is under
 * challenged partnerships only, is as foreign to the provider as nobody (rules M9, M24, M32).
 *
 * @param person     whom the id names; empty for nobody
 * @param challenged those of the partnerships behind the person's periods that are challenged
 */
public record ProviderAct(ActRequest request, Optional<Participant> person, Set<PartnershipId> challenged) {

    /** What every act needs, in the order of the published contract (rule E-36). Whoever the school removed is not recognised (rule M21). */
    Refusals judge() {
        return judge(training());
    }

    /** The same for the withdrawal, which takes whom the school removed (rule M21). */
    Refusals judgeAlsoRemoved() {
        return judge(trainingAlsoRemoved());
    }

    /** What the provider acts on, unless the school removed the person. */
    public Optional<Trained> training() {
        return ofCourse().filter(trained -> !trained.isRemovedBySchool()).min(bestNamed());
    }

    /** What the provider acts on; what the school removed only where there is nothing else. */
    Optional<Trained> trainingAlsoRemoved() {
        return ofCourse().min(Comparator.comparing(Trained::isRemovedBySchool).thenComparing(bestNamed()));
    }

    private Refusals judge(Optional<Trained> training) {
        boolean known = trained().findAny().isPresent();
        boolean removed = training.isEmpty() && ofCourse().findAny().isPresent();
        boolean blank =
                request.courseIdentifier() == null || request.courseIdentifier().isBlank();
        return new Refusals()
                .addIf(!known || removed, ParticipantRefusals.PARTICIPANT_NOT_RECOGNISED)
                .addIf(known && !removed && training.isEmpty(), ParticipantRefusals.COURSE_NOT_RECOGNISED)
                .addIf(blank, ParticipantRefusals.COURSE_MISSING);
    }

    private Stream<Trained> ofCourse() {
        Optional<CourseIdentifier> course = CourseIdentifier.of(request.courseIdentifier());
        return trained()
                .filter(trained ->
                        course.equals(Optional.of(trained.record().type().course())));
    }

    private Stream<Trained> trained() {
        return person.stream().flatMap(found -> found.trainingRecords().stream()
                .filter(TrainingRecord::isValidated)
                .flatMap(record -> record.latestOf(request.provider(), challenged).stream()
                        .map(period -> new Trained(found, record, period, request.provider()))));
    }

    /** Of two records of one kind, a retired id means the one that came with it (rules M17, M27). */
    private Comparator<Trained> bestNamed() {
        return Comparator.comparing((Trained trained) -> !request.participantId()
                        .equals(Optional.of(trained.record().origin().registeredAs())))
                .thenComparing(trained -> !trained.record()
                        .origin()
                        .registeredAs()
                        .equals(trained.person().id()));
    }
}
