/** Small forms that the models of all services share, in plain Java: words with a name on the wire, and what an act made of an aggregate. */
package uk.gov.education.ecf.platform.values;
