/**
 * A service as it is deployed on Kubernetes: a run of its own migrates the database, operators make the topics, the broker knows each
 * service by its name and lets it do what the manifests grant, and the database shows a certificate.
 */
package uk.gov.education.ecf.systemtests.deployed;
