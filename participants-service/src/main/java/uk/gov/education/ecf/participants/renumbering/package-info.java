/** A school that goes on under another URN: its people are shown with the new one. */
package uk.gov.education.ecf.participants.renumbering;
