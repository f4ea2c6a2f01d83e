package uk.gov.education.ecf.suite.state;

import uk.gov.education.ecf.localstack.infrastructure.Launch;

/**
 * One process of a running suite.
 *
 * @param health the URL that answers 200 when it is ready; null if an open port has to do
 */
public record RunningComponent(
        String name, ProcessIdentity process, int port, String health, String log, Launch.StopSignal stopSignal) {}
