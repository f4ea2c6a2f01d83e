package uk.gov.education.ecf.systemtests;

/** Records that are meant to become dead letters. */
public final class Poison {

    /** What their keys begin with, by which tests that look for dead letters pass them over. */
    public static final String KEY = "unreadable/";

    private Poison() {}
}
