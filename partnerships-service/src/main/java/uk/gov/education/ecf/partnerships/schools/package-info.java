/** Schools as the register and their tutors describe them; too few rules for anything but one flat package. */
package uk.gov.education.ecf.partnerships.schools;
