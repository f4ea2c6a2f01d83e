package uk.gov.education.ecf.declarations.model;

/**
 * Why a declaration was not accepted.
 *
 * @param code   stable kebab-case word
 * @param title  the attribute at fault
 * @param detail what to change
 */
public record Refusal(String code, String title, String detail) {}
