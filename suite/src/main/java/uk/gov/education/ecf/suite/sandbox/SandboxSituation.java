package uk.gov.education.ecf.suite.sandbox;

import java.util.function.Consumer;

/** The situations of the guidance: in words, how somebody gets there, and what their provider and another one are shown then. */
public enum SandboxSituation {
    IN_TRAINING("in training, funded", SandboxStory::inTraining, Shown.as("active active true")),
    MANUAL_CHECK(
            "the national register checks by hand: funding is not decided",
            story -> story.registered().answered("manual_check", "none"),
            Shown.as("active active null")),
    INELIGIBLE(
            "not eligible for funding",
            story -> story.registered().answered("ineligible", "previous_induction"),
            Shown.as("active active false")),
    DEFERRED(
            "the provider has deferred training",
            story -> story.inTraining().deferred(),
            Shown.as("deferred active true")),
    WITHDRAWN_BY_PROVIDER(
            "the provider has withdrawn the person",
            story -> story.inTraining().withdrawn(),
            Shown.as("withdrawn active true")),
    WITHDRAWN_BY_SCHOOL(
            "the school has removed the person, the provider has not withdrawn them",
            story -> story.inTraining().removedBySchool(),
            Shown.as("active withdrawn true")),
    INDUCTION_COMPLETED(
            "induction completed", story -> story.inTraining().inductionCompleted(), Shown.as("active active true")),
    LEAVING(
            "reported as leaving, on a day to come",
            story -> story.inTraining().leaves(Day.LEAVING_SOON),
            Shown.as("active leaving true").transferring("unknown incomplete")),
    LEFT(
            "reported as having left",
            story -> story.inTraining().leaves(Day.HAS_LEFT),
            Shown.as("active left true").transferring("unknown complete")),
    JOINING_ANOTHER_PROVIDER(
            "reported by the new school alone, to join another provider on a day to come",
            story -> story.inTraining().joins(Day.JOINING_SOON),
            Shown.as("active leaving true").transferring("new_provider incomplete"),
            Shown.as("active joining true").transferring("new_provider incomplete")),
    JOINED_ANOTHER_PROVIDER(
            "reported by the new school alone, has joined another provider",
            story -> story.inTraining().joins(Day.HAS_JOINED),
            Shown.as("active left true").transferring("new_provider complete"),
            Shown.as("active active true").transferring("new_provider complete")),
    TRANSFERRING_TO_ANOTHER_PROVIDER(
            "reported by both schools, to join another provider on a day to come",
            story -> story.inTraining().leaves(Day.LEAVING_SOON).joins(Day.JOINING_SOON),
            Shown.as("active leaving true").transferring("new_provider incomplete"),
            Shown.as("active joining true").transferring("new_provider incomplete")),
    TRANSFERRED_TO_ANOTHER_PROVIDER(
            "reported by both schools, has joined another provider",
            story -> story.inTraining().leaves(Day.HAS_LEFT).joins(Day.HAS_JOINED),
            Shown.as("active left true").transferring("new_provider complete"),
            Shown.as("active active true").transferring("new_provider complete")),
    TRANSFERRING_WITH_THE_PROVIDER(
            "reported by both schools, to stay with the provider at a new school from a day to come",
            story -> story.inTraining()
                    .leaves(Day.LEAVING_SOON)
                    .staysWithProvider(SandboxSchool.SECOND_OF_AURORA, Day.JOINING_SOON),
            Shown.as("active joining true").transferring("new_school incomplete")),
    TRANSFERRED_WITH_THE_PROVIDER(
            "has stayed with the provider at a new school, where it has no other partnership",
            story -> story.inTraining()
                    .leaves(Day.HAS_LEFT)
                    .staysWithProvider(SandboxSchool.WITHOUT_PROVIDER, Day.HAS_JOINED),
            Shown.as("active active true").transferring("new_school complete")),
    TRANSFERRED_TO_A_SCHOOL_WITHOUT_PROVIDER(
            "has joined a school that trains without a provider",
            story -> story.inTraining().leaves(Day.HAS_LEFT).joins(SandboxSchool.SCHOOL_LED, Day.HAS_JOINED),
            Shown.as("active left true").transferring("new_school complete")),
    FUNDED_AND_UNFUNDED_MENTOR(
            "mentor: funded with one provider, unfunded for another, whose teacher they mentor too",
            SandboxStory::inTraining,
            Shown.as("active active true"),
            Shown.unfunded()),
    UNFUNDED_MENTOR(
            "mentor whom no provider trains: unfunded for the provider of their teacher",
            SandboxStory::inTraining,
            Shown.NOTHING,
            Shown.unfunded()),
    MENTORED("in training, with a mentor", SandboxStory::inTraining, Shown.as("active active true")),
    TEACHER_AND_MENTOR(
            "early career teacher who has become a mentor: two enrolments",
            story -> story.inTraining().inductionCompleted().becomesMentor(),
            Shown.as("active active true", "active active true")),
    MERGED(
            "registered twice, by schools of two providers: one of the two ids is retired",
            story -> story.inTraining().turnsOutToBeKnownElsewhere(),
            Shown.as("active active true"),
            Shown.as("active active true")),
    NOT_VALIDATED("registered, not validated yet: shown to nobody", SandboxStory::registered, Shown.NOTHING);

    private final String words;
    private final Consumer<SandboxStory> story;
    private final Shown toOwn;
    private final Shown toOther;

    SandboxSituation(String words, Consumer<SandboxStory> story, Shown toOwn) {
        this(words, story, toOwn, Shown.NOTHING);
    }

    SandboxSituation(String words, Consumer<SandboxStory> story, Shown toOwn, Shown toOther) {
        this.words = words;
        this.story = story;
        this.toOwn = toOwn;
        this.toOther = toOther;
    }

    public String words() {
        return words;
    }

    Shown toOwn() {
        return toOwn;
    }

    Shown toOther() {
        return toOther;
    }

    void tell(SandboxStory told) {
        story.accept(told);
    }

    /** When something is, in days from the one on which the sandbox is loaded. */
    enum Day {
        HAS_LEFT(-14),
        HAS_JOINED(-7),
        LEAVING_SOON(30),
        JOINING_SOON(37);

        private final int fromToday;

        Day(int fromToday) {
            this.fromToday = fromToday;
        }

        int fromToday() {
            return fromToday;
        }
    }
}
