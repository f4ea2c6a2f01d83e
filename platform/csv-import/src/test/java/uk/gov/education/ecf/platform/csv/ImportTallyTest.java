package uk.gov.education.ecf.platform.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.jsonapi.body.Json;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.refusals.RefusalTable;

class ImportTallyTest {

    @Test
    void theReportCountsEveryRowOnce() {
        ImportTally tally = new ImportTally()
                .created(2)
                .changed()
                .unchanged()
                .rejected(7, "late")
                .rejected(3, "early");
        assertEquals(
                "{\"read\":6,\"created\":2,\"changed\":1,\"unchanged\":1,"
                        + "\"rejected\":[{\"line\":3,\"reason\":\"early\"},{\"line\":7,\"reason\":\"late\"}]}",
                Json.text(tally.report()));
        assertEquals(
                "{\"read\":0,\"created\":0,\"changed\":0,\"unchanged\":0,\"rejected\":[]}",
                Json.text(new ImportTally().report()));
    }

    @Test
    void partsAddUp() {
        ImportTally sum = new ImportTally()
                .created()
                .rejected(9, "b")
                .add(new ImportTally().created().changed(2).rejected(4, "a"))
                .add(new ImportTally().unchanged(3));
        assertEquals(
                "ImportReport[read=9, created=2, changed=2, unchanged=3, rejected=[RejectedRow[line=4, reason=a], RejectedRow[line=9, reason=b]], "
                        + "rejectedNotListed=null]",
                sum.report().toString());
    }

    @Test
    void noMoreThanTenThousandAreListedAndTheOthersCounted() {
        ImportTally tally = new ImportTally();
        for (int line = 10_005; line > 1; line--) {
            tally.rejected(line, "no");
        }
        ImportReport report = new ImportTally()
                .add(tally)
                .add(new ImportTally().rejected(20_000, "no"))
                .report();
        assertEquals(10_005, report.read());
        assertEquals(10_000, report.rejected().size());
        assertEquals(10_001, report.rejected().get(9_999).line());
        assertTrue(Json.text(report).endsWith("],\"rejected_not_listed\":5}"));
    }

    @Test
    void noMoreThanAQuarterOfAMillionCharactersAreListedAndNothingBehindWhatIsNot() {
        String reason = "x".repeat(1_000);
        ImportTally tally = new ImportTally();
        for (int line = 2; line < 302; line++) {
            tally.rejected(line, reason);
        }
        ImportReport report =
                tally.add(new ImportTally().rejected(302, "short")).report();
        assertEquals(250, report.rejected().size());
        assertEquals(251, report.rejected().get(249).line());
        assertEquals(51, report.rejectedNotListed());
        assertEquals(301, report.read());
    }

    @Test
    void whatAPartDidNotListIsNotListedEither() {
        ImportTally part = new ImportTally();
        for (int line = 100; line < 352; line++) {
            part.rejected(line, "x".repeat(1_000));
        }
        ImportReport report =
                new ImportTally().rejected(10, "a").rejected(400, "b").add(part).report();
        assertEquals(250, report.rejected().size());
        assertEquals(348, report.rejected().get(249).line());
        assertEquals(4, report.rejectedNotListed());
    }

    @Test
    void aReasonOfAnyLengthIsCut() {
        assertEquals(
                1_001,
                new ImportTally()
                        .rejected(2, "x".repeat(5_000))
                        .report()
                        .rejected()
                        .get(0)
                        .reason()
                        .length());
    }

    @Test
    void severalRefusalsAreOneReason() {
        RefusalTable table = new RefusalTable();
        Refusal year = table.invalid("year-invalid", "year", "'#/year' must be a year.");
        Refusal fee = table.invalid("fee-invalid", "fee", "'#/fee' must be true or false.");
        assertEquals(
                new ImportTally()
                        .rejected(2, "'#/year' must be a year. '#/fee' must be true or false.")
                        .report(),
                new ImportTally().rejected(2, List.of(year, fee)).report());
    }
}
