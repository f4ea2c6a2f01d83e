package uk.gov.education.ecf.suite.journey;

import java.time.Duration;
import uk.gov.education.ecf.suite.api.Answer;

/** Hears how a journey goes. */
public interface JourneyListener {

    JourneyListener SILENT = new JourneyListener() {};

    default void stepStarts(int number, String name) {}

    default void answered(Answer answer) {}

    /** The hoped-for answer came after that time, because events needed it. */
    default void waited(String what, Duration time) {}

    /** What the step has shown. */
    default void holds(String fact) {}
}
