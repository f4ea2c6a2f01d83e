/** Every GET of participants, answered from prepared documents without loading an aggregate. */
package uk.gov.education.ecf.participants.search;
