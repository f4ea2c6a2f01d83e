/**
 * Every rule about declarations in plain synchronous Java: what may be declared, what a declaration becomes, who sees it.
 * No framework, no clock of its own, no input or output.
 */
package uk.gov.education.ecf.declarations.model;
