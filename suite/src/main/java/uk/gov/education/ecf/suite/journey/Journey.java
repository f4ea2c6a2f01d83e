package uk.gov.education.ecf.suite.journey;

import java.util.List;
import uk.gov.education.ecf.suite.api.Endpoints;
import uk.gov.education.ecf.suite.api.TokenSource;

/**
 * A delivery partner, a school and a teacher, made up anew for every run, on their way from a confirmed partnership to a paid
 * declaration and, in borrowed time, to the end of the training; then the teacher goes on at another provider's school. Needs a suite with the sandbox loaded.
 */
public final class Journey {

    /** One named step; it throws if what it stands for does not hold. */
    public record Step(String name, Runnable act) {}

    private final JourneyListener listener;
    private final List<Step> steps;

    public Journey(Endpoints endpoints, TokenSource tokens, JourneyListener listener) {
        this.listener = listener;
        Cast cast = Cast.invented();
        Conversation conversation = new Conversation(endpoints, tokens, listener);
        Training training = new Training(cast, conversation);
        Money money = new Money(cast, conversation);
        RestOfTraining rest = new RestOfTraining(cast, conversation);
        Moving moving = new Moving(cast, conversation);
        this.steps = List.of(
                new Step(
                        "A delivery partner starts to work with Aurora in cohort 2025",
                        training::deliveryPartnerWorksWithAurora),
                new Step("A school sets up the cohort", training::schoolSetsUpTheCohort),
                new Step("Aurora confirms the partnership", training::auroraConfirmsThePartnership),
                new Step("Aurora looks at its participants", training::auroraLooksAtItsParticipants),
                new Step("The school's induction tutor registers a teacher", training::tutorRegistersTheTeacher),
                new Step("The national register validates the teacher", training::registerValidatesTheTeacher),
                new Step("Aurora sees the teacher with that delivery partner", training::auroraSeesTheTeacher),
                new Step("Aurora declares that training has started", money::auroraDeclaresStarted),
                new Step("Aurora reads the statement that will pay for it", money::auroraReadsTheStatement),
                new Step("The statement's cut-off passes", money::cutOffPasses),
                new Step("Finance authorises the payment", money::financeAuthorisesThePayment),
                new Step(
                        "Aurora travels from milestone to milestone until the teacher has completed",
                        rest::auroraDeclaresUntilCompleted),
                new Step("Beacon sees none of it", () -> {
                    training.beaconSeesNothing();
                    money.beaconSeesNothing();
                }),
                new Step(
                        "Beacon confirms a partnership with another school",
                        moving::beaconConfirmsAPartnershipElsewhere),
                new Step("Beacon looks at its participants", moving::beaconLooksAtItsParticipants),
                new Step("The school gives the teacher a mentor, whom Aurora trains", moving::teacherHasAMentor),
                new Step("The school reports that the teacher will leave", moving::oldSchoolReportsTheLeaver),
                new Step(
                        "The other school reports that the teacher will join, and keeps the mentor",
                        moving::newSchoolReportsTheJoiner),
                new Step("Both providers look ahead to the joining day", moving::bothLookAtTheJoiningDay),
                new Step("For Beacon the mentor is an unfunded one", moving::beaconSeesTheUnfundedMentor));
    }

    public List<Step> steps() {
        return steps;
    }

    /** Takes every step in order; throws {@link BrokenJourney} at the first that does not hold. */
    public void run() {
        int number = 0;
        for (Step step : steps) {
            listener.stepStarts(++number, step.name());
            take(step);
        }
    }

    private static void take(Step step) {
        try {
            step.act().run();
        } catch (RuntimeException e) {
            throw new BrokenJourney("'" + step.name() + "' does not hold: " + e.getMessage(), e);
        }
    }
}
