/**
 * Prepared documents of delivery partners and partnerships: how they are rendered when something changes, and every GET of
 * the provider API that reads them. Nothing here loads an aggregate.
 */
package uk.gov.education.ecf.partnerships.search;
