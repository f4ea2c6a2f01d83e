/** DfE records what it agreed with a lead provider for a cohort. Contracts are never edited: what differs is a new version. */
package uk.gov.education.ecf.statements.contracting;
