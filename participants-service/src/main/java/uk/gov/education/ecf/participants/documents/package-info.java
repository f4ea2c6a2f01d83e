/** Documents of participants as each lead provider sees them: how they are rendered, kept and found again when a day makes them untrue. */
package uk.gov.education.ecf.participants.documents;
