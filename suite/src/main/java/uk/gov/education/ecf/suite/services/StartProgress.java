package uk.gov.education.ecf.suite.services;

import uk.gov.education.ecf.localstack.infrastructure.Component;

/** Hears how a start goes on; called from several threads. */
public interface StartProgress {

    StartProgress SILENT = new StartProgress() {};

    /** Its process is about to be started. */
    default void starting(Component component) {}

    /** Its process exists. */
    default void started(Component component) {}

    /** It answers. */
    default void ready(Component component) {}
}
