/** Every GET of participants and of what else is told of them, answered from prepared documents without loading an aggregate. */
package uk.gov.education.ecf.participants.search;
