/**
 * The overlays of {@code deploy/kubernetes}, rendered as a cluster would get them and held against what others say of them: the models
 * of Kubernetes and of the operators, what the services read, the topics of the contracts, and each other. Every check is broken on
 * purpose once.
 */
package uk.gov.education.ecf.deploy.kubernetes;
