package uk.gov.education.ecf.systemtests.polling;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.services.SuiteService;

/** Imports the same schools again and again, each time under other names. */
final class Register implements Runnable {

    static final int SCHOOLS = 120;
    private static final String HEADER =
            "URN,EstablishmentName,EstablishmentStatus (code),TypeOfEstablishment (code),DistrictAdministrative (code),Section41Approved (name)\n";

    private final Caller department;
    private final int firstUrn;
    private int edition;

    Register(Caller department, int firstUrn) {
        this.department = department;
        this.firstUrn = firstUrn;
    }

    @Override
    public void run() {
        edition++;
        department
                .postCsv(SuiteService.PARTNERSHIPS, "/internal/v1/schools/import", extract())
                .orFail();
    }

    private String extract() {
        return IntStream.range(firstUrn, firstUrn + SCHOOLS)
                .mapToObj(urn ->
                        urn + ",Register School " + urn + " of edition " + edition + ",1,1,E09000001,Not applicable\n")
                .collect(Collectors.joining("", HEADER, ""));
    }
}
