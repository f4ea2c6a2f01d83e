/**
 * Published facts about lead providers, delivery partners, schools and partnerships. The snapshots are flat copies of what
 * the owner knows, so that a reader never has to call back.
 */
package uk.gov.education.ecf.contracts.partnerships;
