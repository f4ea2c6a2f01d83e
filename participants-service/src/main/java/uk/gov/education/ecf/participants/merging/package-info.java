/** DfE found that two ids are one person: one of them is retired, everything goes on under the other. */
package uk.gov.education.ecf.participants.merging;
