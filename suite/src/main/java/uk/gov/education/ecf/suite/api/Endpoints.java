package uk.gov.education.ecf.suite.api;

import uk.gov.education.ecf.suite.services.SuitePorts;
import uk.gov.education.ecf.suite.services.SuiteService;

/** Where each of the five answers. */
@FunctionalInterface
public interface Endpoints {

    /** The base URL, without a slash at the end. */
    String of(SuiteService service);

    static Endpoints on(SuitePorts ports) {
        return service -> ports.url(service.port());
    }
}
