package uk.gov.education.ecf.platform.restored;

/** The database does not know what its service has announced: it was restored to an earlier moment. */
class RestoredDatabaseException extends IllegalStateException {

    RestoredDatabaseException(AnnouncedEvent lost) {
        super("the database knows nothing of the event " + lost.id() + " (" + lost.type()
                + "), which this service announced in " + lost.topic() + " at " + lost.at()
                + ": it was restored to an earlier moment. Start once with ECF_RECOVER=true, as 'Back-up and restore' in"
                + " docs/operations.md says");
    }
}
