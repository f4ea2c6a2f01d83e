/** Finance authorises the payment of a closed statement; the payment itself completes through events, declaration by declaration. */
package uk.gov.education.ecf.statements.authorisation;
