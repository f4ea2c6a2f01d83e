/** The keeping of relationship partnerships, whose order of locks nobody else sees. */
package uk.gov.education.ecf.partnerships.relationship;
