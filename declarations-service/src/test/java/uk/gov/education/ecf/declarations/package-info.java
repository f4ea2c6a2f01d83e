/** The service as its neighbours meet it: over HTTP and through topics, with real servers behind it. */
package uk.gov.education.ecf.declarations;
