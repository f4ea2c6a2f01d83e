/**
 * What a service could not send or not apply, and put aside so that nothing waits for it: counted for whoever watches, and listed
 * page by page.
 */
package uk.gov.education.ecf.platform.aside;
