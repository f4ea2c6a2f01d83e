/** How far the consumers of this service are behind their topics, as the broker knows it, whichever replica they run in. */
package uk.gov.education.ecf.platform.lag;
