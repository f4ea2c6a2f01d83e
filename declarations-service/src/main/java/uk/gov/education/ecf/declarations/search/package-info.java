/** Every GET: prepared documents for providers, the history of a declaration for DfE. */
package uk.gov.education.ecf.declarations.search;
