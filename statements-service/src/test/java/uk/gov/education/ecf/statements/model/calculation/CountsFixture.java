package uk.gov.education.ecf.statements.model.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.statements.model.Band;
import uk.gov.education.ecf.statements.model.Contract;
import uk.gov.education.ecf.statements.model.LineItemKind;

/** Counts and contracts for tests of the sums: teachers' declarations without uplift, unless a test says otherwise. */
final class CountsFixture {

    private final List<Counted> counted = new ArrayList<>();

    static CountsFixture counts() {
        return new CountsFixture();
    }

    static Counts none() {
        return new Counts(List.of());
    }

    /** What earlier statements billed and refunded. */
    CountsFixture before(DeclarationType type, int billable, int refundable) {
        return add(type, ParticipantType.ECT, LineItemKind.BILLABLE, false, true, billable)
                .add(type, ParticipantType.ECT, LineItemKind.REFUNDABLE, false, true, refundable);
    }

    /** What this statement bills and refunds. */
    CountsFixture now(DeclarationType type, int billable, int refundable) {
        return now(ParticipantType.ECT, type, billable, refundable);
    }

    CountsFixture now(ParticipantType participant, DeclarationType type, int billable, int refundable) {
        return add(type, participant, LineItemKind.BILLABLE, false, false, billable)
                .add(type, participant, LineItemKind.REFUNDABLE, false, false, refundable);
    }

    /** The same of declarations that carry an uplift. */
    CountsFixture uplifted(ParticipantType participant, DeclarationType type, int billable, int refundable) {
        return add(type, participant, LineItemKind.BILLABLE, true, false, billable)
                .add(type, participant, LineItemKind.REFUNDABLE, true, false, refundable);
    }

    Counts made() {
        return new Counts(counted);
    }

    private CountsFixture add(
            DeclarationType type,
            ParticipantType participant,
            LineItemKind kind,
            boolean uplift,
            boolean previous,
            int number) {
        counted.add(new Counted(type, participant, kind, uplift, previous, number));
        return this;
    }

    /** The contract of the worked example of rule I-32. */
    static Contract aContract() {
        return new Contract(
                250,
                pounds("5800.00"),
                null,
                pounds("100.00"),
                true,
                List.of(band(1, 100, "1000.00"), band(101, 200, "900.00"), band(201, 300, "800.00")),
                null);
    }

    static Contract aContractOf(Band... bands) {
        return new Contract(0, pounds("0"), pounds("0"), null, false, List.of(bands), null);
    }

    static Band band(int min, int max, String perParticipant) {
        return new Band(min, max, pounds(perParticipant), pounds("60"), pounds("40"));
    }

    static BigDecimal pounds(String amount) {
        return new BigDecimal(amount);
    }
}
