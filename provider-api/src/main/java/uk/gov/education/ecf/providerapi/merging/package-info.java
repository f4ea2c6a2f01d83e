/**
 * The step of the build that merges the services' descriptions: only what providers may call, with one envelope of refusals, one
 * security scheme, and an example of every body. What two services describe differently under one name fails the build.
 */
package uk.gov.education.ecf.providerapi.merging;
