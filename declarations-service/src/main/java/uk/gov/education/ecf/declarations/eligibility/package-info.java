/**
 * What becomes of declarations that are made: paid for late, since their participant became fundable or a statement opened after them;
 * or no more, since the participant was withdrawn; or again, since training went on.
 */
package uk.gov.education.ecf.declarations.eligibility;
