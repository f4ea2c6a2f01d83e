/** The old school tells of a leaver: from now on the person reads as leaving, and both sides of the transfer are shown as far as they are known. */
package uk.gov.education.ecf.participants.leaver;
