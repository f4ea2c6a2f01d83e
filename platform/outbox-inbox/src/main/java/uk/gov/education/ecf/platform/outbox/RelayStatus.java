package uk.gov.education.ecf.platform.outbox;

/**
 * How the relay of this replica is doing.
 *
 * @param leader    whether this replica is the one that publishes
 * @param published events since the start of this replica
 * @param lastError null when the last round went well
 */
record RelayStatus(boolean leader, long published, String lastError) {}
