package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.util.List;

/**
 * What may be asked of a resource's list and of a single one. The description of the API finds it in a static field of the class
 * that answers.
 */
public interface DescribedListing {

    /** Filters and sorting of the list; paging is described for every list alike. */
    List<DescribedParameter> parametersOfList();

    /** Filters of what has changed in the list. */
    List<DescribedParameter> parametersOfChanges();

    /** Filters that a single resource is looked up with too. */
    List<DescribedParameter> parametersOfSingle();
}
