/**
 * The rules, in plain Java: a statement's way from open over payable to paid, which statement takes a line item, and what makes
 * a contract sound. No framework, no clock and no IO; a refusal is a value.
 */
package uk.gov.education.ecf.statements.model;
