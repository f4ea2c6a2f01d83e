/**
 * Who trains the people of a school follows its partnerships: whoever is without a provider gets the one that is confirmed, whoever is
 * under a challenged partnership disappears from its provider and moves to the next, and delivery partners change for everybody.
 */
package uk.gov.education.ecf.participants.provision;
