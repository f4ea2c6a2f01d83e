package uk.gov.education.ecf.platform.metrics;

import java.util.List;

/** A bean that declares what is counted of the database. */
public interface Countings {

    /** Asked once. */
    List<Counting> all();
}
