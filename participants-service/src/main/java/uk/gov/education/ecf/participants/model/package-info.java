/**
 * Every rule about participants, in plain Java: what can be registered and validated, who sees whom, and what a day changes.
 * Nothing here knows a database, a framework or the time of day.
 */
package uk.gov.education.ecf.participants.model;
