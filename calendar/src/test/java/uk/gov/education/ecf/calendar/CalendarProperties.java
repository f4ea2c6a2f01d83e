package uk.gov.education.ecf.calendar;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CalendarProperties {

    private static final LocalDate SOME_DAY = LocalDate.of(2021, 9, 1);
    private static final Calendar CALENDAR = Calendar.bundled();

    @Property
    boolean aWindowHoldsExactlyTheDaysFromItsStartToItsEnd(
            @ForAll @IntRange(min = -400, max = 400) int start,
            @ForAll @IntRange(min = 0, max = 400) int length,
            @ForAll @IntRange(min = -900, max = 900) int day) {
        LocalDate startsOn = SOME_DAY.plusDays(start);
        Milestone milestone = new Milestone(DeclarationType.STARTED, startsOn, startsOn.plusDays(length), null);

        return milestone.contains(SOME_DAY.plusDays(day)) == (start <= day && day <= start + length);
    }

    @Property
    boolean exactlyOneCohortIsCurrentOnAnyDayOfTheProgramme(@ForAll @IntRange(min = 0, max = 6 * 365) int day) {
        LocalDate today = LocalDate.of(2020, 9, 1).plusDays(day);

        return CALENDAR.cohorts().stream()
                        .filter(cohort -> cohort.isCurrentOn(today))
                        .count()
                == 1;
    }
}
