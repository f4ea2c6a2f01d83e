/**
 * The house's architecture, written as rules that a service's {@code ArchitectureTest} runs over its production classes.
 * Every rule has a sample under {@code src/test} that breaks it and nothing else, so a rule that went blind would be noticed.
 */
package uk.gov.education.ecf.platform.testkit.architecture;
