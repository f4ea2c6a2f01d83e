/** A partnership confirmed after registration gives the school's people their lead provider and delivery partner. */
package uk.gov.education.ecf.participants.provision;
