/** Every GET of the provider API. It reads prepared documents; nothing here loads an aggregate. */
package uk.gov.education.ecf.partnerships.search;
