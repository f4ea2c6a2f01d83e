/**
 * Typed identifiers, the words by which services refer to each other's things. Bare UUIDs in a row get swapped;
 * these do not, and their JSON form is the plain UUID text.
 */
package uk.gov.education.ecf.contracts.id;
