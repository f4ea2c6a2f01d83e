/** Two processes of everything: what holds with one holds with two, however often one of them is killed or stopped. */
package uk.gov.education.ecf.systemtests.replicas;
