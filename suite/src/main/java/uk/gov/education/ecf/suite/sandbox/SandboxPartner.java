package uk.gov.education.ecf.suite.sandbox;

import static uk.gov.education.ecf.suite.sandbox.SandboxProvider.AURORA;
import static uk.gov.education.ecf.suite.sandbox.SandboxProvider.BEACON;
import static uk.gov.education.ecf.suite.sandbox.SandboxProvider.CEDAR;

import java.util.List;

/** The delivery partners of the sandbox and the lead providers that each works with. */
record SandboxPartner(String id, String name, List<SandboxProvider> worksWith) {

    static final List<SandboxPartner> ALL = List.of(
            partner(1, "Northfield Teaching School Hub", AURORA),
            partner(2, "Harbour Teaching School Hub", AURORA, BEACON),
            partner(3, "Millbrook Learning Alliance", BEACON),
            partner(4, "Ridgeway Teaching School Hub", BEACON, CEDAR),
            partner(5, "Estuary Education Trust", CEDAR),
            partner(6, "Highmoor Teaching Alliance", AURORA, CEDAR));

    /** The first one that works with that lead provider. */
    static SandboxPartner of(SandboxProvider provider) {
        return ALL.stream()
                .filter(partner -> partner.worksWith().contains(provider))
                .findFirst()
                .orElseThrow();
    }

    private static SandboxPartner partner(int number, String name, SandboxProvider... worksWith) {
        return new SandboxPartner("d0000000-0000-4000-8000-00000000000" + number, name, List.of(worksWith));
    }
}
