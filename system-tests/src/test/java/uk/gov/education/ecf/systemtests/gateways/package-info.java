/** What providers may rely on however many gateways there are: their own writes, and their limits (rules M20 and W13). */
package uk.gov.education.ecf.systemtests.gateways;
