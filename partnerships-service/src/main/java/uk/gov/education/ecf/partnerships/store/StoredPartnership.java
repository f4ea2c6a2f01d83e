package uk.gov.education.ecf.partnerships.store;

import uk.gov.education.ecf.partnerships.model.Partnership;

/**
 * A partnership as it was stored.
 *
 * @param version under which it is stored
 */
public record StoredPartnership(Partnership partnership, long version) {}
