/** Stand-ins under the real names, so that rules about them can be tried here. */
package uk.gov.education.ecf.platform.transactions;
