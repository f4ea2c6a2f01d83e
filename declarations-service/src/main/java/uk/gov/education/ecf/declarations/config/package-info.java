/** What the operator sets. */
package uk.gov.education.ecf.declarations.config;
