/** The images that are deployed, whoever names them: Dockerfiles, the compose file or, by its checks, the manifests. */
package uk.gov.education.ecf.deploy.images;
