/** Hears participants-service, the one service that partnerships-service listens to. */
package uk.gov.education.ecf.partnerships.upstream;
