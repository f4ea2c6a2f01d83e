/** The rules at both sides of each boundary, without a framework. */
package uk.gov.education.ecf.partnerships.model;
