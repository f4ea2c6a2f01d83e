/**
 * Published facts about participants. One snapshot holds the person with every training record, because the topic keeps
 * only the last event of a key.
 */
package uk.gov.education.ecf.contracts.participants;
