/**
 * Prepared documents, the reading half: a resource declares its table, filters and sort keys once, and every list is one index
 * range scan whose rows are joined into the answer unparsed, with links on a keyset cursor (rules W14, W15).
 */
package uk.gov.education.ecf.platform.documents.listing;
