/**
 * Who calls: bearer tokens of the one issuer, verified in every service; the lead provider a token speaks for; and the answers
 * 401 and 403. Identities are remembered for at most a minute, because checking a signature costs more than most requests.
 */
package uk.gov.education.ecf.platform.identity;
