package uk.gov.education.ecf.participants.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.participants.model.TestForm.HOLLYBROOK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipantStatusTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 1);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // start, end, the school's side, status, next change
                "2024-09-02, -, ACTIVE, JOINING, 2024-09-02",
                "2024-09-01, -, ACTIVE, ACTIVE, -",
                "2024-08-31, -, ACTIVE, ACTIVE, -",
                "2024-06-01, -, COMPLETED, ACTIVE, -",
                "2024-06-01, -, WITHDRAWN, WITHDRAWN, -",
                "2024-06-01, -, CHANGED, WITHDRAWN, -",
                "2024-06-01, -, LEAVING, -, -",
                "2024-06-01, 2024-09-02, LEAVING, LEAVING, 2024-09-02",
                "2024-06-01, 2024-09-01, LEAVING, LEFT, -",
                "2024-06-01, 2024-08-31, CHANGED, LEFT, -",
                "2024-10-01, 2024-11-01, ACTIVE, LEAVING, 2024-11-01"
            })
    void aPeriodReadsByTheDay(
            LocalDate start, LocalDate end, InductionStatus side, ParticipantStatus status, LocalDate nextChange) {
        Period period = period(start, end, side);

        assertEquals(Optional.ofNullable(status), StatusCourse.of(period, start).on(TODAY));
        assertEquals(
                Optional.ofNullable(nextChange), StatusCourse.of(period, start).nextChange(TODAY));
    }

    @Test
    void onTheDayOfTheChangeItHasHappened() {
        Period joining = period(TODAY.plusDays(1), null, InductionStatus.ACTIVE);
        LocalDate turn = StatusCourse.of(joining, joining.span().start())
                .nextChange(TODAY)
                .orElseThrow();

        assertEquals(
                Optional.of(ParticipantStatus.ACTIVE),
                StatusCourse.of(joining, joining.span().start()).on(turn));
        assertEquals(
                Optional.empty(),
                StatusCourse.of(joining, joining.span().start()).nextChange(turn));
    }

    private static Period period(LocalDate start, LocalDate end, InductionStatus side) {
        return new Period(
                UUID.randomUUID(),
                new Place(HOLLYBROOK, 2024, null),
                new ScheduleName("ecf-standard-september", 2024),
                null,
                new EmailAddress("a@b.example"),
                new Standing(TrainingStatus.ACTIVE, side),
                new Span(start, end, Instant.EPOCH));
    }
}
