package uk.gov.education.ecf.statements.store;

import uk.gov.education.ecf.statements.model.LineItem;

/**
 * A line item as it was written.
 *
 * @param version what its next event carries; grows with every change
 */
public record StoredLineItem(LineItem item, long version) {}
