/**
 * Small forms that the models of all services share, in plain Java: words with a name on the wire, what an act made of an
 * aggregate, and digests.
 */
package uk.gov.education.ecf.platform.values;
