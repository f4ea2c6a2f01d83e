/**
 * Values in addresses: a resource method takes the id that its path names as a typed parameter. One that is malformed names
 * nothing and is answered 404, in one place and before anything of the body is judged.
 */
package uk.gov.education.ecf.platform.jsonapi.path;
