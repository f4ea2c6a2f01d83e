/**
 * A database that was restored to an earlier moment is noticed when its service starts, by the ends of the service's own topics: to go
 * on with it would take versions back that others have seen, and forget what was acknowledged.
 */
package uk.gov.education.ecf.platform.restored;
