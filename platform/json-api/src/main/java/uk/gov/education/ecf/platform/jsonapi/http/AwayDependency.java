package uk.gov.education.ecf.platform.jsonapi.http;

/** Tells an absent dependency, after which a client should simply try again (503), from a defect of ours (500). */
public interface AwayDependency {

    boolean isCauseOf(Throwable failure);
}
