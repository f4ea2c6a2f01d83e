/** The rules, each at both sides of its boundary. */
package uk.gov.education.ecf.declarations.model;
