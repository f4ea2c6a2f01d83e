/** A school objects to a partnership: it stays, as challenged, and trains nobody any more. */
package uk.gov.education.ecf.partnerships.challenge;
