/** Keeps the relationship partnerships: pairs that train single people at a school which has no partnership with them (rule D-4). */
package uk.gov.education.ecf.partnerships.relationship;
